import { FormDataConsumer, required, SelectInput, TextInput } from 'react-admin';
import { useTranslate } from 'react-admin';
import { overQuotaDutySchema, quotaDutySchema } from '../../../rules-schema/tariff-quota/quota-terms.ts';
import { FormSection } from './form-section.tsx';

const kindsWithin = quotaDutySchema.oneOf.map(({ properties }) => ({ id: properties.kind.const, name: `quotas.duty.kinds.${properties.kind.const}` }));
const kindsAbove = overQuotaDutySchema.oneOf.map(({ properties }) => ({ id: properties.kind.const, name: `quotas.duty.kinds.${properties.kind.const}` }));

const withPercent = ['percentOfMfn', 'adValorem'];

/** What is paid within the quota and above it; each kind of duty has its own fields. */
export const DutyFields = () => {
  const translate = useTranslate();
  const of = (which: 'within' | 'above', field: string) => `${translate(`quotas.duty.${which}`)}: ${translate(`quotas.duty.${field}`).toLocaleLowerCase()}`;
  return (
    <FormSection title="quotas.form.duties">
      <SelectInput source="inQuotaDuty.kind" label="quotas.duty.within" choices={kindsWithin} validate={required()} />
      <FormDataConsumer>
        {({ formData }) =>
          withPercent.includes(formData['inQuotaDuty']?.kind) && <TextInput source="inQuotaDuty.percent" label={of('within', 'percent')} validate={required()} />
        }
      </FormDataConsumer>
      <FormDataConsumer>
        {({ formData }) =>
          formData['inQuotaDuty']?.kind === 'specific' && (
            <>
              <TextInput source="inQuotaDuty.amount.amount" label="quotas.duty.amount" validate={required()} />
              <TextInput source="inQuotaDuty.amount.currency" label="quotas.duty.currency" defaultValue="EUR" validate={required()} />
            </>
          )
        }
      </FormDataConsumer>
      <SelectInput source="overQuotaDuty.kind" label="quotas.duty.above" choices={kindsAbove} validate={required()} />
      <FormDataConsumer>
        {({ formData }) =>
          formData['overQuotaDuty']?.kind === 'percentOfMfn' && <TextInput source="overQuotaDuty.percent" label={of('above', 'percent')} validate={required()} />
        }
      </FormDataConsumer>
      <FormDataConsumer>
        {({ formData }) =>
          ['percentOfMfn', 'free'].includes(formData['overQuotaDuty']?.kind) && <TextInput source="overQuotaDuty.printedIn" label="quotas.duty.printed_in" validate={required()} />
        }
      </FormDataConsumer>
    </FormSection>
  );
};
