import { SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { ConditionFields, SourceFields } from './condition-fields.tsx';
import { DutyFields } from './duty-fields.tsx';
import { GoodsFields } from './goods-fields.tsx';
import { NameFields } from './name-fields.tsx';
import type { QuotaFormValues } from './quota-form-values.ts';
import { TimeFields, VolumeFields } from './volume-fields.tsx';

const FormToolbar = () => (
  <Toolbar sx={{ position: 'sticky' }}>
    <SaveButton />
  </Toolbar>
);

/** The whole printed row of a quota. What the server finds at fault stands at its field. */
export const QuotaForm = ({ values }: { values: QuotaFormValues }) => (
  <SimpleForm defaultValues={values} record={values} toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ gap: 2 }}>
    <NameFields />
    <GoodsFields />
    <VolumeFields />
    <DutyFields />
    <TimeFields />
    <ConditionFields />
    <SourceFields />
  </SimpleForm>
);
