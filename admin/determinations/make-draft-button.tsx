import PostAddIcon from '@mui/icons-material/PostAddOutlined';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Application } from '../../rules-schema/application/application.ts';
import type { Company } from '../../rules-schema/company/company.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { postTo } from '../server-door/commands.ts';
import { fieldErrorsOf, sentenceOf } from '../server-door/problems.ts';
import { useMay } from '../server-door/use-may.ts';
import { errorAt } from './field-errors.ts';
import { useSettled } from './use-settled.ts';

const MOST = 25;

/** Turns the goods into a draft of an EUR.1 application and opens it. */
export const MakeDraftButton = ({ facts }: { facts: Facts }) => {
  const translate = useTranslate();
  const mayEdit = useMay('application:edit');
  const [isOpen, setOpen] = useState(false);
  if (!mayEdit) return null;
  return (
    <>
      <Button variant="outlined" size="small" startIcon={<PostAddIcon />} onClick={() => setOpen(true)}>{translate('determinations.draft.action')}</Button>
      {isOpen && <DraftDialog facts={facts} onClose={() => setOpen(false)} />}
    </>
  );
};

const DraftDialog = ({ facts, onClose }: { facts: Facts; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [company, setCompany] = useState<Company | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => postTo<Application>('applications/from-goods', { companyId: company?.id, facts }),
    onSuccess: ({ id }) => {
      notify('determinations.draft.done', { type: 'success' });
      navigate(`/applications/${id}`);
    },
  });
  const companyError = errorAt(fieldErrorsOf(error), 'companyId');
  return (
    <AskingDialog
      open title={translate('determinations.draft.title')} submit={translate('determinations.draft.submit')} isReady={company !== null} isPending={isPending}
      {...(error && companyError === undefined && { refusal: sentenceOf(error) })} onSubmit={() => mutate()} onClose={onClose}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('determinations.draft.help')}</Typography>
      <CompanyChoice company={company} choose={setCompany} error={companyError} />
    </AskingDialog>
  );
};

const CompanyChoice = ({ company, choose, error }: { company: Company | null; choose: (company: Company | null) => void; error: string | undefined }) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed);
  const filter = { status: 'active', ...(company === null && q.trim() !== '' && { q }) };
  const { data = [], isFetching } = useGetList<Company>('companies', { filter, sort: { field: 'name', order: 'ASC' }, pagination: { page: 1, perPage: MOST } }, { placeholderData: keepPreviousData });
  return (
    <Autocomplete
      size="small" openOnFocus options={data} value={company} loading={isFetching} filterOptions={(all) => all}
      onChange={(_, chosen) => choose(chosen)} onInputChange={(_, text) => setTyped(text)}
      getOptionLabel={({ name, registrationNumber }) => `${name} · ${registrationNumber}`} getOptionKey={({ id }) => id} isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={translate('determinations.draft.no_company')}
      renderInput={(input) => <TextField {...input} autoFocus required label={translate('determinations.draft.company')} error={error !== undefined} helperText={error} />}
    />
  );
};
