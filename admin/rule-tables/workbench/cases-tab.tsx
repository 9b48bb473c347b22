import Box from '@mui/material/Box';
import CancelIcon from '@mui/icons-material/CancelOutlined';
import CheckIcon from '@mui/icons-material/CheckCircleOutline';
import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { caseResults, type ShownCase } from './case-results.ts';
import type { CheckedDraft, DraftKeeper } from './draft-keeper.ts';
import { MoreCases } from './more-cases.tsx';

interface CasesTabProps {
  draft: CheckedDraft;
  keeper: DraftKeeper;
  isEditable: boolean;
  frame: Readonly<Record<string, unknown>>;
  onGo: (place: DocumentDiagnostic) => void;
}

/** The goods the table must decide as its authors say, run again with every edit; those that fail first, with what was expected and what came out. */
export const CasesTab = ({ draft, keeper, isEditable, frame, onGo }: CasesTabProps) => {
  const translate = useTranslate();
  const results = caseResults(frame['cases'], draft);
  const failing = results.filter(({ holds }) => holds === false).length;
  const notRun = results.filter(({ holds }) => holds === null).length;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {results.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.cases.none')}</Typography>
      ) : (
        <Typography role="status" variant="body2" sx={{ color: failing > 0 ? 'error.main' : 'text.secondary' }}>
          {translate(notRun > 0 ? 'rule_tables.cases.not_run' : failing > 0 ? 'rule_tables.cases.failing' : 'rule_tables.cases.hold', { smart_count: failing === 0 ? results.length : failing, total: results.length })}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {results.map((result) => <CaseLine key={result.index} result={result} onGo={onGo} />)}
      </Box>
      {isEditable && <MoreCases draft={draft} keeper={keeper} />}
    </Box>
  );
};

const faces = { yes: [CheckIcon, 'success.main', 'holds'], no: [CancelIcon, 'error.main', 'fails'], unknown: [HelpIcon, 'text.secondary', 'unknown'] } as const;

const CaseLine = ({ result: { name, article, holds, difference, finding }, onGo }: { result: ShownCase; onGo: CasesTabProps['onGo'] }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const [Icon, colour, word] = faces[holds === null ? 'unknown' : holds ? 'yes' : 'no'];
  const line = (
    <Box sx={{ display: 'flex', gap: 1, py: 0.75, width: '100%', textAlign: 'left' }}>
      <Icon sx={{ fontSize: 18, color: colour, flex: 'none' }} titleAccess={translate(`rule_tables.cases.${word}`)} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{name}</Typography>
        {article && <Typography variant="body2" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{article}</Typography>}
        {difference && <Typography variant="body2" sx={{ color: 'error.main', overflowWrap: 'anywhere' }}>{inReadersLanguage(difference)}</Typography>}
      </Box>
    </Box>
  );
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      {finding ? <ButtonBase sx={{ width: '100%', justifyContent: 'flex-start' }} onClick={() => onGo(finding)}>{line}</ButtonBase> : line}
    </Box>
  );
};
