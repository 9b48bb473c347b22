import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import { EditBase, SaveButton, SimpleForm, Title, Toolbar, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Party } from '../../rules-schema/party/party.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { ActivationButton } from '../companies/activation-button.tsx';
import { RegisterStatusChip } from '../companies/register-status.tsx';
import { Facts } from '../display/facts.tsx';
import { ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { useMay } from '../server-door/use-may.ts';
import { PartyFields } from './party-fields.tsx';

const changeable = ({ name, address, country, registrationNumber, powersOfAttorney }: Party) => ({ name, address, country, registrationNumber, powersOfAttorney });

/** One consignor, consignee or importer, with its powers of attorney. */
export const PartyEdit = () => {
  const mayEdit = useMay('party:edit');
  return (
    <EditBase<Party> mutationMode="pessimistic" redirect={false} transform={changeable}>
      <PartyTitle />
      <RecordPage
        main={
          <Card>
            <SimpleForm disabled={!mayEdit} toolbar={mayEdit ? <Toolbar sx={{ position: 'static' }}><SaveButton /></Toolbar> : false}><PartyFields /></SimpleForm>
          </Card>
        }
        aside={<Surroundings mayEdit={mayEdit} />}
      />
    </EditBase>
  );
};

const PartyTitle = () => <Title title={useRecordContext<Party>()?.name ?? ''} />;

const Surroundings = ({ mayEdit }: { mayEdit: boolean }) => {
  const translate = useTranslate();
  const party = useRecordContext<Party>();
  if (!party) return null;
  const field = (name: string) => translate(`resources.parties.fields.${name}`);
  return (
    <>
      <Panel title={translate('companies.in_register')} actions={mayEdit && <ActivationButton />}>
        <Facts facts={[
          { name: field('companyId'), value: <Link component={RouterLink} to={`/companies/${party.companyId}`}>{party.companyName}</Link> },
          { name: field('kind'), value: translate(`parties.kinds.${party.kind}`) },
          { name: field('status'), value: <RegisterStatusChip /> },
          { name: field('createdAt'), value: <ExactMoment at={party.createdAt} /> },
        ]} />
      </Panel>
      <AuditTrail entity="parties" id={party.id} />
    </>
  );
};
