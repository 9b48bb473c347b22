import { NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { IMPORT_TERRITORIES, QUOTA_UNITS } from '../../../rules-schema/tariff-quota/quota-terms.ts';
import { tariffQuotaSchema } from '../../../rules-schema/tariff-quota/tariff-quota.ts';
import { FormSection } from './form-section.tsx';

const directions = IMPORT_TERRITORIES.map((id) => ({ id, name: `quotas.into.${id}` }));
const nomenclatures = tariffQuotaSchema.properties.nomenclature.enum.map((id) => ({ id, name: `quotas.nomenclatures.${id}` }));
const units = QUOTA_UNITS.map((id) => ({ id, name: `quotas.units.${id}` }));

/** How the quota is called and whose imports it counts. */
export const NameFields = () => (
  <FormSection title="quotas.form.name">
    <TextInput source="orderNumber" validate={required()} autoComplete="off" />
    <TextInput source="annex" validate={required()} autoComplete="off" />
    <SelectInput source="importInto" choices={directions} validate={required()} />
    <SelectInput source="nomenclature" choices={nomenclatures} validate={required()} />
    <SelectInput source="unit" choices={units} validate={required()} />
    <NumberInput source="decimals" min={0} max={3} validate={required()} />
  </FormSection>
);
