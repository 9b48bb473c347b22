import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { ProposedCase, ProposedCases } from '../../../rules-schema/rule-table-version/proposed-cases.ts';
import type { VersionInFull } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { spacedCode } from '../../../rules-schema/origin-rules/hs-code.ts';
import { readFrom, runCommand } from '../../server-door/commands.ts';
import { sentenceOf } from '../../server-door/problems.ts';
import type { CheckedDraft, DraftKeeper } from './draft-keeper.ts';

interface MoreCasesProps {
  draft: CheckedDraft;
  keeper: DraftKeeper;
}

/** Makes past decisions cases of the draft: one named by its number, or those proposed because they touch what the draft changes. */
export const MoreCases = ({ draft, keeper }: MoreCasesProps) => {
  const translate = useTranslate();
  const [decision, setDecision] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (decisionId: number) => {
      await keeper.save();
      const { version } = keeper.snapshot();
      return runCommand<VersionInFull>('rule-table-versions', version.id, 'cases', { decisionId }, { version: version.version });
    },
    onSuccess: (version) => {
      keeper.adopt(version);
      setDecision('');
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d+$/.test(decision.trim())) mutate(Number(decision.trim()));
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box component="form" onSubmit={send} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <TextField size="small" label={translate('rule_tables.cases.decision')} value={decision} onChange={(event) => setDecision(event.target.value)} sx={{ m: 0, flex: 1 }} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
        <Button type="submit" size="small" variant="outlined" loading={isPending} disabled={!/^\d+$/.test(decision.trim())}>{translate('rule_tables.cases.add')}</Button>
      </Box>
      {error && <Alert severity="error">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>}
      <ProposedCasesList draft={draft} isPending={isPending} onAdd={mutate} />
    </Box>
  );
};

/** The smallest set of past decisions that touches everything the saved draft changes. */
const ProposedCasesList = ({ draft: { version }, isPending, onAdd }: { draft: CheckedDraft; isPending: boolean; onAdd: (decisionId: number) => void }) => {
  const translate = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const { data, isFetching, error } = useQuery({
    queryKey: ['rule-table-versions', 'proposed-cases', version.id, version.sha256], enabled: isAsked, retry: false,
    queryFn: () => readFrom<ProposedCases>(`rule-table-versions/${version.id}/proposed-cases`),
  });
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <Button size="small" loading={isFetching} onClick={() => setAsked(true)}>{translate('rule_tables.cases.propose')}</Button>
      {error && <Alert severity="warning">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>}
      {data && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate(data.proposals.length === 0 ? 'rule_tables.cases.nothing_proposed' : 'rule_tables.cases.proposed', { smart_count: data.proposals.length })}</Typography>}
      {data && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, width: '100%' }}>
          {data.proposals.map((proposal) => <Proposal key={proposal.decisionId} proposal={proposal} isPending={isPending} onAdd={onAdd} />)}
        </Box>
      )}
    </Box>
  );
};

const Proposal = ({ proposal, isPending, onAdd }: { proposal: ProposedCase; isPending: boolean; onAdd: (decisionId: number) => void }) => {
  const translate = useTranslate();
  const { decisionId, applicationNumber, itemNumber, productCode, outcomeBefore, outcomeAfter, why } = proposal;
  const said = (outcome: string | null): string => (outcome === null ? '–' : translate(`display.verdict.${outcome}`));
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" className="tabular">{applicationNumber ?? decisionId} / {itemNumber} · {spacedCode(productCode)}</Typography>
        <Typography variant="body2">{outcomeBefore === outcomeAfter ? said(outcomeAfter) : `${said(outcomeBefore)} → ${said(outcomeAfter)}`}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{why.map((reason) => translate(`rule_tables.cases.why.${reason}`)).join(', ')}</Typography>
      </Box>
      <Button size="small" disabled={isPending} onClick={() => onAdd(decisionId)}>{translate('rule_tables.cases.add')}</Button>
    </Box>
  );
};
