import Card from '@mui/material/Card';
import { CreateBase, DateInput, maxLength, minLength, required, SimpleForm, TextInput, Title, useTranslate } from 'react-admin';
import { today } from '../certificates/day-of-today.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Enters a request of customs to verify a proof of origin. */
export const VerificationRequestCreate = () => {
  const translate = useTranslate();
  return (
    <CreateBase redirect="show">
      <Title title={translate('verification_requests.enter')} />
      <Card sx={{ mt: 1.5, maxWidth: 720 }}>
        <SimpleForm defaultValues={{ receivedOn: today(), requestedOn: today(), reference: '' }}>
          <TextInput source="certificateNumber" validate={[required(), minLength(2), maxLength(50)]} />
          <TextInput source="requestedBy" validate={[required(), minLength(2), maxLength(200)]} />
          <TextInput source="reference" validate={maxLength(100)} />
          <DateInput source="requestedOn" validate={required()} helperText="verification_requests.requested_help" />
          <DateInput source="receivedOn" validate={required()} />
          <TextInput source="grounds" parse={orNull} multiline minRows={3} validate={maxLength(2000)} />
        </SimpleForm>
      </Card>
    </CreateBase>
  );
};
