import type { Knex } from 'knex';
import type { VerifiedCertificate } from '../../rules-schema/certificate/certificate.ts';
import { officeDay } from '../command/office-calendar.ts';
import { dayOfIssue, publicStatus } from './certificate.ts';
import { chamber } from './certificate-messages.ts';
import { certificateById, findCertificate } from './certificate-reads.ts';
import { isTheCode } from './verification-code.ts';

const NO_CERTIFICATE = '';

/** What a number may look like; anything else is not looked up. */
const NUMBER = /^[A-Z0-9]{2,8}-\d{2}-\d{6,9}$/;

/**
 * What anyone may see who has a certificate’s number and code; null alike when there is no such number and when the code
 * is not its code.
 * @param now ISO, UTC
 */
export async function verifyCertificate(db: Knex, number: string, code: string, now: string): Promise<VerifiedCertificate | null> {
  const asked = number.trim().toUpperCase();
  const certificate = NUMBER.test(asked) ? await findCertificate(db, asked) : null;
  const right = isTheCode(code, certificate?.verificationCode ?? NO_CERTIFICATE);
  if (!certificate || !right) return null;
  const original = certificate.originalId === null ? null : await certificateById(db, certificate.originalId);
  return {
    number: certificate.number,
    status: publicStatus(certificate, original, officeDay(now)),
    issuedOn: certificate.originalIssuedOn ?? dayOfIssue(certificate),
    validUntil: certificate.validUntil,
    chamber: { ...chamber },
  };
}
