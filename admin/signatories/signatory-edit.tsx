import BlockIcon from '@mui/icons-material/Block';
import RestoreIcon from '@mui/icons-material/Restore';
import Card from '@mui/material/Card';
import { EditBase, SaveButton, SimpleForm, Title, Toolbar, useRecordContext, useTranslate } from 'react-admin';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { RegisterStatusChip } from '../companies/register-status.tsx';
import { Facts } from '../display/facts.tsx';
import { ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { CommandButton } from '../server-door/command-button.tsx';
import { SignatoryFields } from './signatory-fields.tsx';

const changeable = ({ name, post, validFrom, validTo, types, userId }: Signatory) => ({ name, post, validFrom, validTo, types, userId });

/** One person with the right to sign: what the register says, and the right itself given or taken. */
export const SignatoryEdit = () => (
  <EditBase<Signatory> mutationMode="pessimistic" redirect={false} transform={changeable}>
    <SignatoryTitle />
    <RecordPage
      main={<Card><SimpleForm toolbar={<Toolbar sx={{ position: 'static' }}><SaveButton /></Toolbar>}><SignatoryFields /></SimpleForm></Card>}
      aside={<Surroundings />}
    />
  </EditBase>
);

const SignatoryTitle = () => <Title title={useRecordContext<Signatory>()?.name ?? ''} />;

const Surroundings = () => {
  const translate = useTranslate();
  const signatory = useRecordContext<Signatory>();
  if (!signatory) return null;
  const field = (name: string) => translate(`resources.signatories.fields.${name}`);
  return (
    <>
      <Panel title={translate('companies.in_register')} actions={<RightButton signatory={signatory} />}>
        <Facts facts={[{ name: field('status'), value: <RegisterStatusChip /> }, { name: field('createdAt'), value: <ExactMoment at={signatory.createdAt} /> }]} />
      </Panel>
      <AuditTrail entity="signatories" id={signatory.id} />
    </>
  );
};

/** Takes the right to sign, or gives it back. */
const RightButton = ({ signatory }: { signatory: Signatory }) => {
  const translate = useTranslate();
  const verb = signatory.status === 'active' ? 'deactivate' : 'activate';
  return (
    <CommandButton
      verb={verb}
      record={signatory}
      icon={verb === 'activate' ? RestoreIcon : BlockIcon}
      color={verb === 'activate' ? 'primary' : 'error'}
      label={translate(`companies.${verb}.action`)}
      question={{ title: translate(`companies.${verb}.title`, { name: signatory.name }), text: translate(`signatories.${verb}`) }}
      done={`companies.${verb}.done`}
    />
  );
};
