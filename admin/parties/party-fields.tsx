import { ArrayInput, AutocompleteInput, DateInput, FormDataConsumer, maxLength, ReferenceInput, regex, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { PARTY_KINDS } from '../../rules-schema/party/party.ts';

const country = regex(/^[A-Z]{2}$/, 'applications.new.country_wrong');
const capitals = (typed: string): string => typed.trim().toUpperCase();
const orNull = (typed: string): string | null => (typed === '' ? null : typed);
const asked = (q: string) => ({ q });

/** Whose the party is and what it is to the consignments; neither changes later. */
export const PartyBelonging = () => (
  <>
    <ReferenceInput source="companyId" reference="companies" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput optionText="name" filterToQuery={asked} validate={required()} />
    </ReferenceInput>
    <SelectInput source="kind" choices={PARTY_KINDS.map((id) => ({ id, name: `parties.kinds.${id}` }))} validate={required()} />
  </>
);

/** What the register says of a party. */
export const PartyFields = () => (
  <>
    <TextInput source="name" validate={[required(), maxLength(300)]} />
    <TextInput source="address" validate={[required(), maxLength(500)]} />
    <TextInput source="country" validate={[required(), country]} parse={capitals} />
    <TextInput source="registrationNumber" parse={orNull} validate={maxLength(40)} />
    <FormDataConsumer>{({ formData }) => formData['kind'] === 'consignor' && <PowersOfAttorney />}</FormDataConsumer>
  </>
);

/** A consignor's written authority for the company to apply on its behalf. */
const PowersOfAttorney = () => (
  <ArrayInput source="powersOfAttorney" helperText="parties.powers_help">
    <SimpleFormIterator inline disableReordering disableClear>
      <TextInput source="document" label="parties.document" validate={required()} helperText={false} />
      <DateInput source="validFrom" label="parties.valid_from" validate={required()} helperText={false} />
      <DateInput source="validTo" label="parties.valid_to" parse={orNull} helperText={false} />
    </SimpleFormIterator>
  </ArrayInput>
);
