import { ArrayInput, SimpleFormIterator } from 'react-admin';
import { AddRow } from './add-row.tsx';
import { DayField, Line } from './fields.tsx';

/** Numbers and dates of the invoices. */
export const InvoiceFields = () => (
  <ArrayInput source="payload.invoices" label={false}>
    <SimpleFormIterator addButton={<AddRow label="applications.new.add_invoice" />} inline disableReordering disableClear fullWidth>
      <Line source="number" name="number" />
      <DayField source="date" name="date" />
    </SimpleFormIterator>
  </ArrayInput>
);
