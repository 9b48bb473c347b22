import { ArrayInput, SimpleFormIterator } from 'react-admin';
import { DayField, Line } from './fields.tsx';

/** Numbers and dates of the invoices. */
export const InvoiceFields = () => (
  <ArrayInput source="payload.invoices" label={false}>
    <SimpleFormIterator inline disableReordering disableClear fullWidth>
      <Line source="number" name="number" />
      <DayField source="date" name="date" />
    </SimpleFormIterator>
  </ArrayInput>
);
