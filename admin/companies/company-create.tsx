import Card from '@mui/material/Card';
import { CreateBase, SimpleForm, Title, useTranslate } from 'react-admin';
import { CompanyFields } from './company-fields.tsx';

/** Enters a company into the register. */
export const CompanyCreate = () => {
  const translate = useTranslate();
  return (
    <CreateBase redirect="edit">
      <Title title={translate('companies.enter')} />
      <Card sx={{ mt: 1.5, maxWidth: 720 }}>
        <SimpleForm defaultValues={{ country: 'LV', email: null }}><CompanyFields /></SimpleForm>
      </Card>
    </CreateBase>
  );
};
