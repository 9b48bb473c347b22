import Card from '@mui/material/Card';
import { AutocompleteInput, CreateBase, DateInput, EditBase, maxLength, ReferenceInput, required, SimpleForm, TextInput, Title, useRecordContext, useTranslate } from 'react-admin';
import type { Company } from '../../rules-schema/company/company.ts';
import type { TimberOperator } from '../../rules-schema/timber/timber-operator.ts';

const changeable = ({ companyId, daceUser, consentSignedOn, consentDocument, consentEndsOn }: TimberOperator) => ({ companyId, daceUser, consentSignedOn, consentDocument, consentEndsOn });
const represent = (company?: Company): string => (company ? `${company.name} · ${company.registrationNumber}` : '');
const asked = (q: string) => ({ q });
const orNull = (typed: string): string | null => typed || null;

/** Registers a DACE user and the signed consent. */
export const TimberOperatorCreate = () => (
  <CreateBase redirect="list"><Title title={useTranslate()('timber.enter_operator')} /><OperatorForm /></CreateBase>
);

/** What the register says of an operator; the company stays. */
export const TimberOperatorEdit = () => (
  <EditBase<TimberOperator> mutationMode="pessimistic" redirect="list" transform={changeable}><OperatorTitle /><OperatorForm /></EditBase>
);

const OperatorTitle = () => <Title title={useRecordContext<TimberOperator>()?.name ?? ''} />;

const OperatorForm = () => {
  const isKnown = useRecordContext<TimberOperator>()?.id !== undefined;
  return (
    <Card sx={{ mt: 1.5, maxWidth: 720 }}>
      <SimpleForm>
        <ReferenceInput source="companyId" reference="companies" filter={isKnown ? {} : { status: 'active' }} sort={{ field: 'name', order: 'ASC' }}>
          <AutocompleteInput optionText={represent} inputText={represent} filterToQuery={asked} validate={required()} readOnly={isKnown} fullWidth />
        </ReferenceInput>
        <TextInput source="daceUser" validate={[required(), maxLength(60)]} fullWidth />
        <DateInput source="consentSignedOn" parse={orNull} />
        <TextInput source="consentDocument" validate={maxLength(200)} parse={orNull} fullWidth />
        <DateInput source="consentEndsOn" parse={orNull} />
      </SimpleForm>
    </Card>
  );
};
