import Card from '@mui/material/Card';
import { CreateBase, SimpleForm, Title, useTranslate } from 'react-admin';
import { CERTIFICATE_TYPES } from '../../rules-schema/application/payload.ts';
import { SignatoryFields } from './signatory-fields.tsx';

/** Enters someone with the right to sign certificates. */
export const SignatoryCreate = () => {
  const translate = useTranslate();
  return (
    <CreateBase redirect="edit">
      <Title title={translate('signatories.enter')} />
      <Card sx={{ mt: 1.5, maxWidth: 720 }}>
        <SimpleForm defaultValues={{ types: [...CERTIFICATE_TYPES], validTo: null, userId: null }}><SignatoryFields /></SimpleForm>
      </Card>
    </CreateBase>
  );
};
