import Card from '@mui/material/Card';
import { CreateBase, DateInput, maxLength, minLength, NumberInput, regex, required, SimpleForm, TextInput, Title, useTranslate } from 'react-admin';
import { today } from '../certificates/day-of-today.ts';

const capitals = (text: string): string => text.toUpperCase();

/** Enters a delivery of pre-printed forms. */
export const FormStockCreate = () => {
  const translate = useTranslate();
  return (
    <CreateBase redirect="list">
      <Title title={translate('form_stocks.receive')} />
      <Card sx={{ mt: 1.5, maxWidth: 720 }}>
        <SimpleForm defaultValues={{ series: 'A', receivedOn: today() }}>
          <TextInput source="series" parse={capitals} validate={[required(), regex(/^[A-Z]{1,3}$/, 'form_stocks.series_letters')]} />
          <NumberInput source="first" min={1} step={1} validate={required()} />
          <NumberInput source="last" min={1} step={1} validate={required()} />
          <DateInput source="receivedOn" validate={required()} />
          <TextInput source="receivedFrom" validate={[required(), minLength(2), maxLength(200)]} />
        </SimpleForm>
      </Card>
    </CreateBase>
  );
};
