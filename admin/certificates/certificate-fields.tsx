import { useRecordContext, useTranslate } from 'react-admin';
import type { Certificate, CertificateState } from '../../rules-schema/certificate/certificate.ts';
import type { Meaning } from '../display/meaning-chip.tsx';
import { Day } from '../display/moment.tsx';
import { StatusChip } from '../display/status-chip.tsx';

const meanings: Record<CertificateState, Meaning> = { issued: 'success', 'duplicate-of': 'success', replaced: 'info', cancelled: 'error' };

export const CertificateStateChip = () => {
  const translate = useTranslate();
  const certificate = useRecordContext<Certificate>();
  return certificate ? <StatusChip label={translate(`certificates.states.${certificate.state}`)} meaning={meanings[certificate.state]} /> : null;
};

export const CertificateType = () => {
  const translate = useTranslate();
  const certificate = useRecordContext<Certificate>();
  return certificate ? <>{translate(`applications.types.${certificate.type}`)}</> : null;
};

export const IssuedOn = () => {
  const certificate = useRecordContext<Certificate>();
  return certificate ? <Day on={certificate.issuedOn} /> : null;
};

/** The last day to present it. */
export const ValidUntil = () => {
  const translate = useTranslate();
  const certificate = useRecordContext<Certificate>();
  if (!certificate) return null;
  return certificate.validUntil === null ? <>{translate('certificates.without_end')}</> : <Day on={certificate.validUntil} />;
};
