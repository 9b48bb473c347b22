import { useRecordContext, useTranslate } from 'react-admin';
import type { ModuleCertificate, ModuleCertificateState, ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import type { Meaning } from '../display/meaning-chip.tsx';
import { Day } from '../display/moment.tsx';
import { StatusChip } from '../display/status-chip.tsx';

/** The day it is in Riga. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Riga' });

/** Where a permit stands; one that nobody ended runs out by itself. */
export const PermitStateChip = () => {
  const translate = useTranslate();
  const permit = useRecordContext<ModulePermit>();
  if (!permit) return null;
  const hasRunOut = permit.state === 'registered' && permit.validUntil < today();
  return <StatusChip label={translate(`module_permits.states.${hasRunOut ? 'expired' : permit.state}`)} meaning={hasRunOut ? 'warning' : permit.state === 'registered' ? 'success' : 'info'} />;
};

const meanings: Record<ModuleCertificateState, Meaning> = { requested: 'info', issued: 'info', active: 'success', suspended: 'warning', replaced: 'info', terminated: 'error' };

export const CertificateStateChip = () => {
  const translate = useTranslate();
  const certificate = useRecordContext<ModuleCertificate>();
  return certificate ? <StatusChip label={translate(`module_permits.certificate_states.${certificate.state}`)} meaning={meanings[certificate.state]} /> : null;
};

/** A day of the record, by its field. */
export const DayOf = ({ source }: { source: 'registeredOn' | 'validUntil' | 'requestedOn' | 'issuedOn' }) => {
  const record = useRecordContext<Record<string, unknown>>();
  const on = record?.[source];
  return typeof on === 'string' ? <Day on={on} /> : <>–</>;
};
