import { ArrayInput, NumberInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { quotaConditionSchema } from '../../../rules-schema/tariff-quota/quota-terms.ts';
import { FormSection, WholeWidth } from './form-section.tsx';

const kinds = quotaConditionSchema.properties.kind.enum.map((id) => ({ id, name: `quotas.form.kinds.${id}` }));
const wide = { flex: '1 1 260px' };

const InBothLanguages = () => (
  <>
    <TextInput source="lv" label="quotas.form.lv" validate={required()} helperText={false} multiline sx={wide} />
    <TextInput source="en" label="quotas.form.en" validate={required()} helperText={false} multiline sx={wide} />
  </>
);

/** What has to be met, and what is printed beneath the row. */
export const ConditionFields = () => (
  <FormSection title="quotas.form.conditions">
    <WholeWidth>
      <ArrayInput source="conditions">
        <SimpleFormIterator inline fullWidth disableReordering>
          <SelectInput source="kind" label="quotas.form.kind" choices={kinds} validate={required()} helperText={false} fullWidth={false} sx={{ flex: '0 0 190px' }} />
          <InBothLanguages />
        </SimpleFormIterator>
      </ArrayInput>
      <ArrayInput source="footnotes">
        <SimpleFormIterator inline fullWidth disableReordering>
          <TextInput source="mark" label="quotas.form.mark" validate={required()} helperText={false} sx={{ width: 90 }} />
          <InBothLanguages />
        </SimpleFormIterator>
      </ArrayInput>
      <ArrayInput source="remarks">
        <SimpleFormIterator inline fullWidth disableReordering>
          <InBothLanguages />
        </SimpleFormIterator>
      </ArrayInput>
    </WholeWidth>
  </FormSection>
);

/** Where the row is printed. */
export const SourceFields = () => (
  <FormSection title="quotas.form.source">
    <TextInput source="source.annex" label="quotas.form.source_annex" validate={required()} />
    <TextInput source="source.part" label="quotas.form.part" validate={required()} />
    <TextInput source="source.legalBasis" label="quotas.form.legal_basis" validate={required()} />
    <NumberInput source="source.page" label="quotas.form.page" min={1} />
    <NumberInput source="source.firstLine" label="quotas.form.first_line" min={1} />
    <NumberInput source="source.lastLine" label="quotas.form.last_line" min={1} />
  </FormSection>
);
