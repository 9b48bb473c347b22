import { AutocompleteInput, CheckboxGroupInput, DateInput, maxLength, ReferenceInput, required, TextInput } from 'react-admin';
import { CERTIFICATE_TYPES } from '../../rules-schema/application/payload.ts';

const orNull = <T,>(chosen: T | ''): T | null => (chosen === '' ? null : chosen);
const asked = (q: string) => ({ q });

/** What the register says of someone with the right to sign. */
export const SignatoryFields = () => (
  <>
    <TextInput source="name" validate={[required(), maxLength(200)]} />
    <TextInput source="post" validate={[required(), maxLength(200)]} />
    <CheckboxGroupInput source="types" choices={CERTIFICATE_TYPES.map((id) => ({ id, name: `applications.types.${id}` }))} validate={required()} />
    <DateInput source="validFrom" validate={required()} />
    <DateInput source="validTo" parse={orNull} helperText="signatories.valid_to_help" />
    <ReferenceInput source="userId" reference="users" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput optionText="name" filterToQuery={asked} parse={orNull} helperText="signatories.user_help" />
    </ReferenceInput>
  </>
);
