import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ArrayInput, AutocompleteArrayInput, BooleanInput, NumberInput, SelectInput, SimpleFormIterator, useLocaleState, useSimpleFormIteratorItem, useTranslate } from 'react-admin';
import type { ApplicationTypeId } from '../../../rules-schema/application/payload.ts';
import { INSUFFICIENT_OPERATIONS, SUFFICIENT_OPERATIONS } from '../../../rules-schema/determination/operations.ts';
import { AddRow } from './add-row.tsx';
import { CountryField } from './country-field.tsx';
import { AmountField, CodeField, Fields, Line, MassField, Paragraph } from './fields.tsx';
import { MATERIAL_STATUSES, newItem, newMaterial } from './form-values.ts';
import { LiveOrigin } from './live-origin.tsx';

/** The goods, item by item, each with what it was made from. */
export const ItemFields = ({ type }: { type: ApplicationTypeId }) => (
  <ArrayInput source="payload.items" label={false} defaultValue={[newItem]}>
    <SimpleFormIterator addButton={<AddRow label="applications.new.add_item" />} disableReordering disableClear fullWidth sx={{ '& .RaSimpleFormIterator-form': { width: '100%' } }}>
      <OneItem type={type} />
    </SimpleFormIterator>
  </ArrayInput>
);

const OneItem = ({ type }: { type: ApplicationTypeId }) => {
  const translate = useTranslate();
  const { index } = useSimpleFormIteratorItem();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, width: '100%', minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600 }}>{translate('applications.item_title', { item: index + 1 })}</Typography>
      <Fields>
        <CodeField source="code" />
        <Box sx={{ flex: '3 1 300px' }}><Paragraph source="description" name="description" /></Box>
        <AmountField source="exWorksPrice.amount" name="exWorksPrice" />
        <Line source="exWorksPrice.currency" name="currency" width={80} />
      </Fields>
      <Fields>
        <Line source="marks" name="marks" width={160} />
        <NumberInput source="packages.count" label={translate('applications.fields.count')} helperText={false} min={1} sx={{ flex: '1 1 110px' }} />
        <Line source="packages.kind" name="packages" width={120} />
        <MassField source="netWeightKg" name="netWeightKg" />
        <MassField source="grossWeightKg" name="grossWeightKg" />
        <MassField source="otherMeasure.quantity" name="otherMeasure" />
        <Line source="otherMeasure.unit" name="unit" width={90} />
        {type === 'certificate-of-origin' && <CountryField source="originCountry" name="originCountry" />}
      </Fields>
      <Fields>
        <OperationsField />
        <BooleanInput source="unpacked" label={translate('applications.fields.unpacked')} helperText={false} />
        {type === 'eur1' && <BooleanInput source="isSet" label={translate('applications.fields.isSet')} helperText={false} />}
      </Fields>
      <Materials />
      {type === 'eur1' && <LiveOrigin place={index} />}
    </Box>
  );
};

const Materials = () => {
  const translate = useTranslate();
  const statuses = MATERIAL_STATUSES.map((id) => ({ id, name: `determinations.form.status.${id}` }));
  return (
    <ArrayInput source="materials" label={translate('determinations.form.materials')}>
      <SimpleFormIterator addButton={<AddRow label="applications.new.add_material" />} inline disableReordering disableClear fullWidth>
        <CodeField source="code" />
        <Line source="description" name="description" width={160} />
        <AmountField source="value.amount" name="value" width={100} />
        <SelectInput source="status" label={translate('determinations.form.material_status')} choices={statuses} defaultValue={newMaterial.status} helperText={false} sx={{ flex: '1 1 150px' }} />
        <CountryField source="origin" name="origin" width={130} />
        <MassField source="weightKg" name="weightKg" width={90} />
      </SimpleFormIterator>
    </ArrayInput>
  );
};

const operations = [
  ...Object.entries(SUFFICIENT_OPERATIONS).map(([id, words]) => ({ id, words, group: 'sufficient' })),
  ...Object.entries(INSUFFICIENT_OPERATIONS).map(([id, words]) => ({ id, words, group: 'insufficient' })),
];

const OperationsField = () => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  return (
    <AutocompleteArrayInput
      source="operations"
      label={translate('applications.fields.operations')}
      choices={operations.map(({ id, words, group }) => ({ id, name: language === 'lv' ? words.lv : words.en, group }))}
      groupBy={({ group }) => translate(`determinations.form.operations_${String(group)}`)}
      translateChoice={false}
      helperText={false}
      sx={{ flex: '1 1 400px' }}
    />
  );
};
