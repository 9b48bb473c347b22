import { BooleanInput, DateInput, FormDataConsumer, required, SelectInput, TextArrayInput, TextInput } from 'react-admin';
import { firstYearSchema } from '../../../rules-schema/tariff-quota/tariff-quota.ts';
import { FormSection } from './form-section.tsx';

const standings = firstYearSchema.properties.standing.enum.map((id) => ({ id, name: `quotas.form.standings.${id}` }));
const bases = firstYearSchema.properties.basis.enum.map((id) => ({ id, name: `quotas.form.bases.${id}` }));

/** How much there is: in 2007, more each year, and what the increase hangs on. */
export const VolumeFields = () => (
  <FormSection title="quotas.form.volume">
    <TextInput source="baseVolume" validate={required()} autoComplete="off" />
    <TextInput source="yearlyIncrement" validate={required()} autoComplete="off" />
    <SelectInput source="firstYear.standing" label="quotas.form.standing" choices={standings} validate={required()} />
    <SelectInput source="firstYear.basis" label="quotas.form.basis" choices={bases} validate={required()} />
    <TextInput source="firstYear.previousVolume" label="quotas.form.previous" autoComplete="off" />
    <TextArrayInput source="transferTo" />
    <BooleanInput source="increaseIsEarned" label="quotas.form.conditional" />
    <FormDataConsumer>
      {({ formData }) =>
        formData['increaseIsEarned'] === true && (
          <>
            <TextInput source="increaseCondition.minimumUsePercent" label="quotas.form.minimum_use" validate={required()} />
            <TextInput source="increaseCondition.ceiling" label="quotas.form.ceiling" validate={required()} />
            <TextArrayInput source="increaseCondition.ceilingOver" label="quotas.form.ceiling_over" validate={required()} />
          </>
        )
      }
    </FormDataConsumer>
  </FormSection>
);

const asTyped = (day: string): string => day;

/** When it may be used: days of the year, and from when until when at all. */
export const TimeFields = () => (
  <FormSection title="quotas.form.time">
    <TextInput source="period.from" label="quotas.form.period_from" validate={required()} />
    <TextInput source="period.to" label="quotas.form.period_to" validate={required()} />
    <DateInput source="validFrom" validate={required()} parse={asTyped} />
    <DateInput source="validTo" parse={asTyped} />
  </FormSection>
);
