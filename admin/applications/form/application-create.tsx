import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { CreateBase, required, SaveButton, SelectInput, SimpleForm, TextInput, Title, Toolbar, useNotify, useRedirect, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Application } from '../../../rules-schema/application/application.ts';
import { APPLICATION_TYPES, type ApplicationTypeId } from '../../../rules-schema/application/payload.ts';
import { CompanyInput } from './company-input.tsx';
import { Fields } from './fields.tsx';
import { FormOfType } from './form-of-type.tsx';
import { newPayload, payloadOfTypeSent } from './form-values.ts';
import { draftKept, forgetDraft, KeptDraft } from './kept-draft.tsx';

const newForm = (type: ApplicationTypeId = 'eur1') => ({ type, payload: newPayload(type) });

const sent = ({ type, companyId, externalReference, payload }: Record<string, unknown>): object => ({
  type, companyId, ...(externalReference ? { externalReference } : {}), payload: payloadOfTypeSent(type as ApplicationTypeId, payload as object),
});
const sentAsDraft = (values: Record<string, unknown>): object => ({ ...sent(values), draft: true });

/** A new application as staff types it in from paper or a letter. */
export const ApplicationCreate = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const [values, setValues] = useState(() => draftKept() ?? newForm());
  const onSuccess = ({ id, number }: Application) => {
    forgetDraft();
    notify(number === null ? 'applications.new.kept' : 'applications.new.done', { type: 'success', messageArgs: { number } });
    redirect('show', 'applications', id);
  };
  const startAfresh = () => {
    forgetDraft();
    setValues(newForm());
  };
  return (
    <CreateBase<Application> transform={sent} mutationOptions={{ onSuccess }}>
      <Title title={translate('applications.new.title')} />
      <Card sx={{ mt: 1.5 }}>
        <SimpleForm noValidate key={JSON.stringify(values)} defaultValues={values} toolbar={<FormToolbar startAfresh={startAfresh} />}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('applications.new.kept_here')}</Typography>
          <KeptDraft />
          <Fields>
            <TypeChoice />
            <CompanyInput />
            <TextInput source="externalReference" label={translate('applications.new.reference')} helperText={false} sx={{ flex: '1 1 200px' }} />
          </Fields>
          <FormOfChosenType />
        </SimpleForm>
      </Card>
    </CreateBase>
  );
};

const TypeChoice = () => {
  const { setValue, getValues } = useFormContext();
  const choices = APPLICATION_TYPES.map((id) => ({ id, name: `applications.types.${id}` }));
  const change = () => setValue('payload', newPayload(getValues('type') as ApplicationTypeId));
  return <SelectInput source="type" choices={choices} helperText={false} onChange={change} validate={required()} sx={{ flex: '1 1 200px' }} />;
};

const FormOfChosenType = () => <FormOfType type={(useWatch({ name: 'type' }) ?? 'eur1') as ApplicationTypeId} />;

const FormToolbar = ({ startAfresh }: { startAfresh: () => void }) => {
  const translate = useTranslate();
  return (
    <Toolbar sx={{ position: 'sticky', bottom: 0, gap: 1, backgroundColor: 'background.paper', zIndex: 2 }}>
      <SaveButton label="applications.new.submit" alwaysEnable />
      <SaveButton label="applications.new.draft" alwaysEnable variant="outlined" type="button" transform={sentAsDraft} />
      <Button onClick={startAfresh} sx={{ ml: 'auto' }}>{translate('applications.new.discard')}</Button>
    </Toolbar>
  );
};
