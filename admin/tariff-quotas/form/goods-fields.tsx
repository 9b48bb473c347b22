import { ArrayInput, BooleanInput, required, SimpleFormIterator, TextArrayInput, TextInput } from 'react-admin';
import { FormSection, WholeWidth } from './form-section.tsx';

/** Which goods the quota is for: in words, as printed, and as codes a program can hold goods against. */
export const GoodsFields = () => (
  <FormSection title="quotas.form.goods">
    <TextInput source="description.lv" validate={required()} multiline />
    <TextInput source="description.en" validate={required()} multiline />
    <TextInput source="codesPrinted" validate={required()} multiline />
    <WholeWidth>
      <ArrayInput source="codes">
        <SimpleFormIterator inline disableReordering>
          <BooleanInput source="ex" label="quotas.form.ex" helperText={false} />
          <TextInput source="code" label="quotas.form.code" validate={required()} helperText={false} sx={{ width: 170 }} />
          <TextInput source="to" label="quotas.form.to" helperText={false} sx={{ width: 170 }} />
          <TextArrayInput source="except" label="quotas.form.except" helperText={false} sx={{ minWidth: 220 }} />
        </SimpleFormIterator>
      </ArrayInput>
    </WholeWidth>
  </FormSection>
);
