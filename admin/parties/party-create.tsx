import Card from '@mui/material/Card';
import { CreateBase, SimpleForm, Title, useTranslate } from 'react-admin';
import { PartyBelonging, PartyFields } from './party-fields.tsx';

/** Enters a consignor, consignee or importer into a company's register. */
export const PartyCreate = () => {
  const translate = useTranslate();
  return (
    <CreateBase redirect="edit">
      <Title title={translate('parties.enter')} />
      <Card sx={{ mt: 1.5, maxWidth: 720 }}>
        <SimpleForm defaultValues={{ kind: 'consignee' }}>
          <PartyBelonging />
          <PartyFields />
        </SimpleForm>
      </Card>
    </CreateBase>
  );
};
