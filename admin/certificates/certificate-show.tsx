import Link from '@mui/material/Link';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ShowBase, Title, useGetOne, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { CopyButton } from '../display/copy-button.tsx';
import { Facts } from '../display/facts.tsx';
import { Day, ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { useMay } from '../server-door/use-may.ts';
import { CancelCertificateButton } from './cancel-certificate-button.tsx';
import { CertificateStateChip, CertificateType, ValidUntil } from './certificate-fields.tsx';
import { DuplicateButton } from './duplicate-button.tsx';
import { PaperPanel } from './paper-panel.tsx';

/** One certificate: what it says, where it can be checked, and what became of it. */
export const CertificateShow = () => (
  <ShowBase<Certificate>>
    <CertificateTitle />
    <RecordPage main={<><CertificateFacts /><Paper /></>} aside={<History />} />
  </ShowBase>
);

const CertificateTitle = () => {
  const translate = useTranslate();
  const certificate = useRecordContext<Certificate>();
  return <Title title={`${translate('resources.certificates.name', { smart_count: 1 })} ${certificate?.number ?? ''}`} />;
};

const Actions = ({ certificate }: { certificate: Certificate }) => {
  const [mayRevoke, mayIssue] = [useMay('certificate:revoke'), useMay('application:issue')];
  if (certificate.state === 'cancelled' || certificate.state === 'replaced') return null;
  const isOriginal = certificate.type === 'eur1' && !certificate.endorsements.includes('DUPLICATE');
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {mayIssue && isOriginal && <DuplicateButton certificate={certificate} />}
      {mayRevoke && <CancelCertificateButton certificate={certificate} />}
    </Box>
  );
};

const CertificateFacts = () => {
  const translate = useTranslate();
  const certificate = useRecordContext<Certificate>();
  if (!certificate) return null;
  const fact = (name: string, value: ReactNode) => ({ name: translate(`resources.certificates.fields.${name}`), value });
  const { number, verificationCode, verifyPath, applicationId, applicationNumber, originalId, originalNumber, cancelledAt, reason, endorsements } = certificate;
  return (
    <Panel title={translate('certificates.in_register')} actions={<Actions certificate={certificate} />}>
      <Facts facts={[
        fact('number', <Code text={number} />),
        fact('state', <CertificateStateChip />),
        fact('type', <CertificateType />),
        fact('verificationCode', <Code text={verificationCode} />),
        fact('verifyPath', <Link href={verifyPath} target="_blank" rel="noopener">{translate('certificates.verify')}</Link>),
        fact('applicationNumber', <Link component={RouterLink} to={`/applications/${applicationId}/show`}>{applicationNumber}</Link>),
        fact('consignor', certificate.consignor),
        fact('consignee', certificate.consignee || '–'),
        fact('destination', certificate.destination ?? '–'),
        fact('issuedAt', <ExactMoment at={certificate.issuedAt} />),
        fact('issuedBy', certificate.issuedBy),
        fact('signatory', certificate.signatory),
        fact('validUntil', <ValidUntil />),
        ...(endorsements.length > 0 ? [fact('endorsements', endorsements.join(', '))] : []),
        ...(originalId !== null ? [fact('originalNumber', <Link component={RouterLink} to={`/certificates/${originalId}/show`}>{originalNumber}</Link>)] : []),
        ...(certificate.replacedById !== null ? [fact('replacedById', <ReferenceTo id={certificate.replacedById} />)] : []),
        ...(certificate.originalIssuedOn !== null ? [fact('originalIssuedOn', <Day on={certificate.originalIssuedOn} />)] : []),
        ...(cancelledAt !== null ? [fact('cancelledAt', <ExactMoment at={cancelledAt} />)] : []),
        ...(reason !== null ? [fact('reason', reason)] : []),
      ]} />
    </Panel>
  );
};

/** Another certificate of the register, by its number. */
const ReferenceTo = ({ id }: { id: number }) => {
  const { data } = useGetOne<Certificate>('certificates', { id });
  return <Link component={RouterLink} to={`/certificates/${id}/show`}>{data?.number ?? id}</Link>;
};

const Code = ({ text }: { text: string }) => <Box component="span" className="tabular">{text} <CopyButton text={text} what={text} /></Box>;

const Paper = () => {
  const certificate = useRecordContext<Certificate>();
  return certificate ? <PaperPanel certificate={certificate} /> : null;
};

const History = () => {
  const certificate = useRecordContext<Certificate>();
  return certificate ? <AuditTrail entity="certificates" id={certificate.id} /> : null;
};
