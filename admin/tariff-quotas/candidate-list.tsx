import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { QuotaCandidateAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { formatQuantity } from '../display/figures.ts';
import { StatusChip } from '../display/status-chip.tsx';
import { sentenceOf } from '../server-door/problems.ts';
import { useDutyInWords } from './duty-words.ts';
import { useCandidates, type CandidateQuestion } from './quota-answers.ts';
import { StandChips } from './stand-chips.tsx';
import { UseBar } from './use-bar.tsx';

/** The record on whose page the list stands. */
export type OwnCandidate = { quotaId: number } | { concessionId: number };

const isOwnCandidate = ({ quotaId, concessionId }: QuotaCandidateAnswer, own: OwnCandidate | undefined): boolean =>
  own !== undefined && ('quotaId' in own ? quotaId === own.quotaId : concessionId === own.concessionId);

const pathOf = ({ quotaId, concessionId }: QuotaCandidateAnswer): string =>
  quotaId === null ? `/concessions/${concessionId}/show` : `/tariff-quotas/${quotaId}/show`;

/** The quotas and concessions that cover goods in the order the server gives them, each with the reason for its place. */
export const CandidateList = ({ question, own }: { question: CandidateQuestion; own?: OwnCandidate }) => {
  const translate = useTranslate();
  const { data, error } = useCandidates(question);
  if (error) return <Alert severity="error">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>;
  if (!data) return null;
  if (data.length === 0) return <Typography role="status" sx={{ color: 'text.secondary' }}>{translate('quotas.candidates.empty')}</Typography>;
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {data.map((candidate) => <Candidate key={candidate.orderNumber} candidate={candidate} isOwn={isOwnCandidate(candidate, own)} />)}
    </Box>
  );
};

const Candidate = ({ candidate, isOwn }: { candidate: QuotaCandidateAnswer; isOwn: boolean }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const inReadersLanguage = useInReadersLanguage();
  const dutyInWords = useDutyInWords();
  const { kind, orderNumber, codesPrinted, description, unit, inQuotaDuty, covers, open, why, inYear } = candidate;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {isOwn ? <strong>{orderNumber}</strong> : <Link component={RouterLink} to={pathOf(candidate)} sx={{ fontWeight: 600 }}>{orderNumber}</Link>}
        <span>{dutyInWords(inQuotaDuty)}</span>
        {kind === 'concession' && <StatusChip label={translate('quotas.concessions.unlimited')} meaning="success" />}
        {isOwn && <StatusChip label={translate('quotas.candidates.this_one')} />}
        {covers === 'unknown' && <StatusChip label={translate('quotas.candidates.unsure')} meaning="warning" />}
        {!open && <StatusChip label={translate('quotas.candidates.not_open')} meaning="info" />}
        {inYear && <StandChips stand={inYear} />}
      </Box>
      <Typography variant="body2">{description === null ? codesPrinted : inReadersLanguage(description)}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary', fontSize: '0.8125rem' }}>
        {why.map((reason) => <li key={reason.en}>{inReadersLanguage(reason)}</li>)}
      </Box>
      {inYear && unit && (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 0.5, maxWidth: 420 }}>
          <Box sx={{ flex: 1 }}><UseBar stand={inYear} unit={unit} /></Box>
          <Typography variant="body2" className="tabular" sx={{ whiteSpace: 'nowrap' }}>
            {translate('quotas.candidates.left', { balance: formatQuantity(inYear.balance, unit, language) })}
          </Typography>
        </Box>
      )}
    </Box>
  );
};
