import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import AddIcon from '@mui/icons-material/Add';
import { EditBase, SaveButton, SimpleForm, Title, Toolbar, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Company } from '../../rules-schema/company/company.ts';
import { PastDecisions } from '../applications/examination/past-decisions.tsx';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { Facts } from '../display/facts.tsx';
import { ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { useMay } from '../server-door/use-may.ts';
import { ActivationButton } from './activation-button.tsx';
import { CompanyFields } from './company-fields.tsx';
import { PartiesOfCompany } from './parties-of-company.tsx';
import { RegisterStatusChip } from './register-status.tsx';

const changeable = ({ name, registrationNumber, address, country, email }: Company) => ({ name, registrationNumber, address, country, email });

/** One company: what the register says of it, its parties, and what was decided for it. */
export const CompanyEdit = () => {
  const mayEdit = useMay('party:edit');
  return (
    <EditBase<Company> mutationMode="pessimistic" redirect={false} transform={changeable}>
      <CompanyTitle />
      <RecordPage
        main={
          <>
            <Card>
              <SimpleForm disabled={!mayEdit} toolbar={mayEdit ? <Toolbar sx={{ position: 'static' }}><SaveButton /></Toolbar> : false}><CompanyFields /></SimpleForm>
            </Card>
            <PartiesOfCompany />
          </>
        }
        aside={<Surroundings mayEdit={mayEdit} />}
      />
    </EditBase>
  );
};

const CompanyTitle = () => <Title title={useRecordContext<Company>()?.name ?? ''} />;

const Surroundings = ({ mayEdit }: { mayEdit: boolean }) => {
  const translate = useTranslate();
  const company = useRecordContext<Company>();
  if (!company) return null;
  const applications = `/applications?${new URLSearchParams({ filter: JSON.stringify({ companyId: company.id }) })}`;
  return (
    <>
      <Panel title={translate('companies.in_register')} actions={mayEdit && <ActivationButton />}>
        <Facts facts={[
          { name: translate('resources.companies.fields.status'), value: <RegisterStatusChip /> },
          { name: translate('resources.companies.fields.createdAt'), value: <ExactMoment at={company.createdAt} /> },
        ]} />
        <Button component={Link} to={applications} size="small" sx={{ mt: 1 }}>{translate('companies.applications')}</Button>
        {mayEdit && <Button component={Link} to="/parties/create" state={{ record: { companyId: company.id } }} size="small" startIcon={<AddIcon />} sx={{ mt: 1 }}>{translate('parties.enter')}</Button>}
      </Panel>
      <PastDecisions consignor={company.name} />
      <AuditTrail entity="companies" id={company.id} />
    </>
  );
};
