import GavelIcon from '@mui/icons-material/RuleOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList, useRefresh, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { VersionInFull, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { postTo, runCommand } from '../server-door/commands.ts';
import { fieldErrorsOf, sentenceOf } from '../server-door/problems.ts';
import { useMay } from '../server-door/use-may.ts';
import { errorAt } from './field-errors.ts';
import type { AnsweredDetermination } from './use-determination.ts';

type MakeCaseProps = { facts: Facts; determination: AnsweredDetermination };

const NEW_DRAFT = 'new';
const OUTCOMES: Outcome[] = ['originating', 'not-originating', 'undetermined'];
const MOST = 100;

/** Turns the goods into a case of a draft of the rule table, expected to come out as they do now. */
export const MakeCaseButton = (props: MakeCaseProps) => {
  const translate = useTranslate();
  const mayEdit = useMay('rule-table:edit');
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<VersionInFull>();
  if (!mayEdit) return null;
  return (
    <>
      <Button variant="outlined" size="small" startIcon={<GavelIcon />} onClick={() => setOpen(true)}>{translate('determinations.case.action')}</Button>
      {isOpen && <CaseDialog {...props} onClose={() => setOpen(false)} onMade={setMade} />}
      {made && <CaseMade version={made} onClose={() => setMade(undefined)} />}
    </>
  );
};

const CaseMade = ({ version: { id, number, diagnostics }, onClose }: { version: VersionInFull; onClose: () => void }) => {
  const translate = useTranslate();
  const fails = diagnostics.some(({ code }) => code === 'case-fails');
  return (
    <Alert
      severity={fails ? 'warning' : 'success'} onClose={onClose} sx={{ flexBasis: '100%' }}
      action={<Button color="inherit" size="small" component={Link} to={`/rule-table-versions/${id}/show`}>{translate('determinations.case.open_draft')}</Button>}
    >
      {translate(fails ? 'determinations.case.made_failing' : 'determinations.case.made', { number })}
    </Alert>
  );
};

interface NewCase {
  name: string;
  article: string;
  target: string;
  outcome: Outcome;
}

/** Adds the case, beginning a draft first where none was chosen. */
const addCase = async ({ facts, determination }: MakeCaseProps, { name, article, target, outcome }: NewCase, drafts: readonly VersionRecord[]): Promise<VersionInFull> => {
  const { id: determinedBy } = determination.ruleTableVersion;
  const draft = drafts.find(({ id }) => String(id) === target) ?? (await postTo<VersionInFull>('rule-table-versions', { basedOnVersionId: determinedBy }));
  const body = { name, facts, determinedBy, ...(article.trim() !== '' && { article }), ...(outcome !== determination.outcome && { expectedOutcome: outcome }) };
  return runCommand<VersionInFull>('rule-table-versions', draft.id, 'cases', body, { version: draft.version });
};

const CaseDialog = ({ onClose, onMade, ...props }: MakeCaseProps & { onClose: () => void; onMade: (version: VersionInFull) => void }) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { determination, facts } = props;
  const { data: drafts = [] } = useGetList<VersionRecord>('rule-table-versions', {
    filter: { agreement: facts.agreement, state: ['draft', 'changes-requested'] }, sort: { field: 'number', order: 'DESC' }, pagination: { page: 1, perPage: MOST },
  });
  const [chosen, setChosen] = useState<Partial<NewCase>>({});
  const tried = drafts.find(({ id }) => id === determination.ruleTableVersion.id) ?? drafts[0];
  const entered: NewCase = { name: '', article: determination.entry?.heading ?? '', target: tried ? String(tried.id) : NEW_DRAFT, outcome: determination.outcome, ...chosen };
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => addCase(props, entered, drafts),
    onSuccess: (version) => {
      onMade(version);
      onClose();
      refresh();
    },
  });
  const nameError = errorAt(fieldErrorsOf(error), 'name');
  const field = (name: 'name' | 'article') => ({
    label: translate(`determinations.case.${name}`), value: entered[name], onChange: ({ target }: { target: { value: string } }) => setChosen({ ...chosen, [name]: target.value }), size: 'small' as const,
  });
  return (
    <AskingDialog
      open title={translate('determinations.case.title')} submit={translate('determinations.case.submit')} isReady={entered.name.trim().length >= 3} isPending={isPending}
      {...(error && nameError === undefined && { refusal: sentenceOf(error) })} onSubmit={() => mutate()} onClose={onClose}
    >
      <TextField {...field('name')} autoFocus required error={nameError !== undefined} helperText={nameError ?? translate('determinations.case.name_help')} />
      <TextField {...field('article')} />
      <TextField select size="small" label={translate('determinations.case.target')} value={entered.target} onChange={({ target }) => setChosen({ ...chosen, target: target.value })}>
        {drafts.map(({ id, number, changeNote }) => <MenuItem key={id} value={String(id)}>{translate('determinations.case.draft', { number })}{changeNote !== '' && ` · ${changeNote}`}</MenuItem>)}
        <MenuItem value={NEW_DRAFT}>{translate('determinations.case.new_draft', { number: determination.ruleTableVersion.number })}</MenuItem>
      </TextField>
      <TextField
        select size="small" label={translate('determinations.case.outcome')} value={entered.outcome} onChange={({ target }) => setChosen({ ...chosen, outcome: target.value as Outcome })}
        helperText={translate(entered.outcome === determination.outcome ? 'determinations.case.outcome_same' : 'determinations.case.outcome_other')}
      >
        {OUTCOMES.map((outcome) => <MenuItem key={outcome} value={outcome}>{translate(`display.verdict.${outcome}`)}</MenuItem>)}
      </TextField>
    </AskingDialog>
  );
};
