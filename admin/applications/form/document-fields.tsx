import { ArrayInput, BooleanInput, SimpleFormIterator, useTranslate } from 'react-admin';
import { documentSchema } from '../../../rules-schema/application/form-parts.ts';
import { AddRow } from './add-row.tsx';
import { DayField, Line, WordChoice } from './fields.tsx';

/** Supporting documents, a row a document. */
export const DocumentFields = () => {
  const translate = useTranslate();
  return (
    <ArrayInput source="payload.documents" label={translate('applications.fields.documents')}>
      <SimpleFormIterator addButton={<AddRow label="applications.new.add_document" />} inline disableReordering disableClear fullWidth>
        <WordChoice source="kind" name="kind" words="kind" choices={documentSchema.properties.kind.enum} />
        <Line source="number" name="number" width={140} />
        <DayField source="date" name="date" />
        <Line source="issuer" name="issuer" width={140} />
        <Line source="attachment" name="attachment" width={140} />
        <BooleanInput source="certify" label={translate('applications.fields.certify')} helperText={false} />
      </SimpleFormIterator>
    </ArrayInput>
  );
};
