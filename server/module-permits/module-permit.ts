import { PERMIT_YEARS, type ModuleCertificate, type ModuleCertificateState, type ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import { refuse } from '../command/refusal.ts';
import { certificateStateWords, modulePermitMessages } from './module-permit-messages.ts';

/**
 * The last day of a permit registered on a day: the application is in force three years from its registration, so that
 * it ends before the same day of the third year begins.
 */
export function permitValidUntil(registeredOn: string): string {
  const end = new Date(`${registeredOn}T00:00:00.000Z`);
  end.setUTCFullYear(end.getUTCFullYear() + PERMIT_YEARS);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** The permit, ended on the day another application was approved. */
export function ended(permit: ModulePermit, state: 'superseded' | 'terminated', by: string, today: string): ModulePermit {
  return { ...permit, state, endedOn: today, endedBy: by };
}

/** The states in which a certificate may still be used, or come to be used. */
export const USABLE: readonly ModuleCertificateState[] = ['requested', 'issued', 'active', 'suspended'];

function demandState(certificate: ModuleCertificate, ...states: readonly ModuleCertificateState[]): void {
  if (states.includes(certificate.state)) return;
  const { en: stateEn, lv: stateLv } = certificateStateWords[certificate.state];
  refuse(modulePermitMessages, 'certificate-wrong-state', { stateEn, stateLv }, { status: 409 });
}

/** Issued by the certification authority. @throws Refusal 409 unless it was requested */
export function issuedCertificate(certificate: ModuleCertificate, serialNumber: string, validUntil: string, today: string): ModuleCertificate {
  demandState(certificate, 'requested');
  if (validUntil <= today) refuse(modulePermitMessages, 'certificate-ends-before-today', {}, { status: 422 });
  return { ...certificate, state: 'issued', serialNumber: serialNumber.toUpperCase(), issuedOn: today, validUntil };
}

/** Activated by its recipient. @throws Refusal 409 unless it was issued */
export function activatedCertificate(certificate: ModuleCertificate, today: string): ModuleCertificate {
  demandState(certificate, 'issued');
  return { ...certificate, state: 'active', activatedOn: today };
}

/** Suspended for a reason. @throws Refusal 409 unless it was issued or is active */
export function suspendedCertificate(certificate: ModuleCertificate, reason: string, today: string): ModuleCertificate {
  demandState(certificate, 'issued', 'active');
  return { ...certificate, state: 'suspended', reason, endedOn: today };
}

/** Ended: another took its place, or the module is used no more. */
export function endedCertificate(certificate: ModuleCertificate, state: 'replaced' | 'terminated', today: string): ModuleCertificate {
  return { ...certificate, state, endedOn: today };
}
