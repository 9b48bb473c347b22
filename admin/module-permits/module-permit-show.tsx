import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { RecordContextProvider, ShowBase, Title, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReactNode } from 'react';
import { dataExchangeModuleSchema } from '../../rules-schema/application/data-exchange-module.ts';
import type { ModuleCertificate, ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import { FiledValue } from '../applications/filed-form/filed-value.tsx';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { Facts } from '../display/facts.tsx';
import { Day } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { CertificateActions } from './certificate-actions.tsx';
import { CertificateStateChip, PermitStateChip } from './module-permit-fields.tsx';

/** One permit: who may do what with which account, until when, and with which x509 certificate. */
export const ModulePermitShow = () => (
  <ShowBase<ModulePermit>>
    <PermitTitle />
    <RecordPage main={<><PermitFacts /><Certificates /></>} aside={<History />} />
  </ShowBase>
);

const PermitTitle = () => {
  const translate = useTranslate();
  const permit = useRecordContext<ModulePermit>();
  return <Title title={`${translate('resources.module-permits.name', { smart_count: 1 })} · ${permit?.institution ?? ''}`} />;
};

const PermitFacts = () => {
  const translate = useTranslate();
  const permit = useRecordContext<ModulePermit>();
  if (!permit) return null;
  const field = (name: string) => translate(`resources.module-permits.fields.${name}`);
  const fact = (name: string, value: ReactNode) => ({ name: field(name), value });
  const { users, accounts } = dataExchangeModuleSchema.properties;
  return (
    <>
      <Panel title={permit.institution}>
        <Facts facts={[
          fact('registrationNumber', permit.registrationNumber),
          fact('state', <PermitStateChip />),
          fact('registeredOn', <Day on={permit.registeredOn} />),
          fact('validUntil', <Day on={permit.validUntil} />),
          ...(permit.endedOn === null ? [] : [fact('endedOn', <Day on={permit.endedOn} />), fact('endedBy', permit.endedBy ?? '–')]),
          fact('applicationNumber', <Link component={RouterLink} to={`/applications/${permit.applicationId}/show`}>{permit.applicationNumber}</Link>),
        ]} />
      </Panel>
      <Panel title={field('users')}><FiledValue name="users" node={users} value={permit.users} pointer="/users" findings={[]} /></Panel>
      <Panel title={field('accounts')}><FiledValue name="accounts" node={accounts} value={permit.accounts} pointer="/accounts" findings={[]} /></Panel>
    </>
  );
};

const Certificates = () => {
  const translate = useTranslate();
  const permit = useRecordContext<ModulePermit>();
  const { data = [] } = useGetList<ModuleCertificate>('module-certificates', {
    filter: { permitId: permit?.id ?? 0 }, sort: { field: 'requestedOn', order: 'DESC' }, pagination: { page: 1, perPage: 50 },
  }, { enabled: permit !== undefined });
  return (
    <Panel title={translate('module_permits.certificates')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {data.map((certificate) => (
          <RecordContextProvider key={certificate.id} value={certificate}><li><OneCertificate certificate={certificate} /></li></RecordContextProvider>
        ))}
      </Box>
    </Panel>
  );
};

const OneCertificate = ({ certificate }: { certificate: ModuleCertificate }) => {
  const translate = useTranslate();
  const fact = (name: string, value: ReactNode) => ({ name: translate(`resources.module-certificates.fields.${name}`), value });
  const { recipient, serialNumber, requestedOn, issuedOn, activatedOn, validUntil, endedOn, reason, requestSubject, requestKey } = certificate;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between' }}>
      <Facts facts={[
        fact('state', <CertificateStateChip />),
        fact('recipient', recipient),
        fact('requestedOn', <Day on={requestedOn} />),
        ...(requestSubject === null ? [] : [fact('requestSubject', `${requestSubject} · ${requestKey ?? ''}`)]),
        ...(serialNumber === null ? [] : [fact('serialNumber', serialNumber)]),
        ...(issuedOn === null ? [] : [fact('issuedOn', <Day on={issuedOn} />)]),
        ...(activatedOn === null ? [] : [fact('activatedOn', <Day on={activatedOn} />)]),
        ...(validUntil === null ? [] : [fact('validUntil', <Day on={validUntil} />)]),
        ...(endedOn === null ? [] : [fact('endedOn', <Day on={endedOn} />)]),
        ...(reason === null ? [] : [fact('reason', reason)]),
      ]} />
      <CertificateActions certificate={certificate} />
    </Box>
  );
};

const History = () => {
  const permit = useRecordContext<ModulePermit>();
  return permit ? <AuditTrail entity="module-permits" id={permit.id} /> : null;
};
