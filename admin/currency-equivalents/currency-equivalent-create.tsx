import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { ArrayInput, CreateBase, DateInput, NumberInput, SimpleForm, SimpleFormIterator, TextInput, Title, required, useTranslate } from 'react-admin';

const capitals = (typed: string): string => typed.toUpperCase();
/** A decimal as people type it (comma or point, spaces between thousands) as it is sent. */
const decimal = (typed: string): string => typed.replace(/\s/g, '').replace(',', '.');

/** Days stand in the form as objects, since its lines are records; they are sent as plain days. */
const asSent = ({ publicHolidays, ...fixed }: { publicHolidays?: { day?: string | null }[] }) => {
  const days = (publicHolidays ?? []).flatMap(({ day }) => (day ? [day] : []));
  return { ...fixed, ...(days.length > 0 && { publicHolidays: days }) };
};

/** Records what a country has fixed in its currency for a year; the server holds it against article 31. */
export const CurrencyEquivalentCreate = () => {
  const translate = useTranslate();
  return (
    <CreateBase redirect="list" transform={asSent}>
      <Title title={translate('proofs.record')} />
      <Card sx={{ mt: 1.5, maxWidth: 720 }}>
        <SimpleForm>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('proofs.record_help')}</Typography>
          <TextInput source="country" validate={required()} parse={capitals} slotProps={{ htmlInput: { maxLength: 2 } }} />
          <TextInput source="currency" validate={required()} parse={capitals} slotProps={{ htmlInput: { maxLength: 3 } }} />
          <NumberInput source="year" validate={required()} />
          <TextInput source="rate" validate={required()} parse={decimal} />
          <DateInput source="rateOn" validate={required()} />
          <ArrayInput source="publicHolidays">
            <SimpleFormIterator inline disableReordering disableClear>
              <DateInput source="day" label="resources.currency-equivalents.fields.publicHolidays" helperText={false} />
            </SimpleFormIterator>
          </ArrayInput>
          <TextInput source="amounts.invoiceDeclaration" validate={required()} parse={decimal} />
          <TextInput source="amounts.smallPackage" validate={required()} parse={decimal} />
          <TextInput source="amounts.travellersLuggage" validate={required()} parse={decimal} />
        </SimpleForm>
      </Card>
    </CreateBase>
  );
};
