import type { Certificate, VerifiedCertificate } from '../../rules-schema/certificate/certificate.ts';
import type { Payload } from '../../rules-schema/application/payload.ts';
import { refuse } from '../command/refusal.ts';
import { certificateMessages } from './certificate-messages.ts';

/** A certificate with what was printed on it. */
export interface CertificateRecord extends Certificate {
  year: number;
  issuedById: number | null;
  payload: Payload;
}

const SERIAL_DIGITS = 6;

/** `EUR1-26-000001`: series, year, and the count of certificates of the series in that year, without gaps. */
export function certificateNumber(series: string, year: number, serial: number): string {
  return `${series}-${String(year).slice(-2)}-${String(serial).padStart(SERIAL_DIGITS, '0')}`;
}

/** The address of the public check of a certificate. */
export function verifyPath(number: string, code: string): string {
  return `/verify/${encodeURIComponent(number)}?code=${encodeURIComponent(code)}`;
}

/**
 * The last day of a validity counted in months from the day of issue (Protocol 4, article 24(1): four months). Where the
 * month has no such day, its last day (Regulation 1182/71, article 3(2)(c)).
 */
export function validUntil(issuedOn: string, months: number | null): string | null {
  if (months === null) return null;
  const [year = 0, month = 0, day = 0] = issuedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

type Paper = Pick<Certificate, 'delivery' | 'paper' | 'sealedAt' | 'sealedSha256' | 'postedOn' | 'formNumber' | 'customsNumber' | 'customsOffice' | 'customsOn'>;

/** What customs wrote into box 11. */
export interface CustomsBox {
  customsNumber: string;
  customsOffice: string;
  /** `YYYY-MM-DD`. */
  customsOn: string;
}

/** The day a certificate was issued: for an EUR.1 the one customs gave, once it is known (article 17(6)). */
export const dayOfIssue = ({ customsOn, issuedOn }: Pick<Certificate, 'customsOn' | 'issuedOn'>): string => customsOn ?? issuedOn;

/** Who prints what was applied for: the client only where it asked to (a certificate of origin), else the chamber. */
export function deliveryOf(payload: Payload): Certificate['delivery'] {
  return 'delivery' in payload && payload.delivery === 'client-prints' ? 'client-prints' : 'chamber-prints';
}

/** The paper of a certificate just issued: nothing has happened to it yet. */
export const freshPaper = (delivery: Certificate['delivery']): Paper => ({
  delivery, paper: 'prepared', sealedAt: null, sealedSha256: null, postedOn: null, formNumber: null, customsNumber: null, customsOffice: null, customsOn: null,
});

/** @throws Refusal 409 when the certificate is not in force any more */
export function demandInForce({ state, number }: Certificate): void {
  if (state !== 'issued' && state !== 'duplicate-of') refuse(certificateMessages, 'certificate-not-in-force', { number }, { status: 409 });
}

/** The certificate, cancelled. @throws Refusal 409 when it is not in force any more */
export function cancelled(certificate: CertificateRecord, reason: string, now: string): CertificateRecord {
  demandInForce(certificate);
  return { ...certificate, state: 'cancelled', cancelledAt: now, reason };
}

/** The certificate, replaced by another one (article 20). @throws Refusal 409 when it is not in force any more */
export function replaced(certificate: CertificateRecord, replacedById: number): CertificateRecord {
  demandInForce(certificate);
  return { ...certificate, state: 'replaced', replacedById };
}

/** @throws Refusal 409 when the certificate is not in force, sealed already, or printed by the chamber */
export function demandSealable(certificate: Certificate): void {
  const { number, delivery, paper } = certificate;
  demandInForce(certificate);
  if (delivery !== 'client-prints') refuse(certificateMessages, 'chamber-prints-it', { number }, { status: 409 });
  if (paper !== 'prepared') refuse(certificateMessages, 'already-sealed', { number }, { status: 409 });
}

/** The certificate, sealed: the PDF of this digest is it. @throws Refusal 409 as {@link demandSealable} */
export function sealed(certificate: CertificateRecord, sealedSha256: string, now: string): CertificateRecord {
  demandSealable(certificate);
  return { ...certificate, paper: 'sealed', sealedSha256, sealedAt: now };
}

/**
 * The certificate, printed, stamped, signed and given to the post.
 * @throws Refusal 409 when it is not in force, the client prints it, or it was posted already; 422 for a day that has not come or before its issue
 */
export function posted(certificate: CertificateRecord, postedOn: string, today: string): CertificateRecord {
  const { number, delivery, paper, issuedOn } = certificate;
  demandInForce(certificate);
  if (delivery !== 'chamber-prints') refuse(certificateMessages, 'client-prints-it', { number }, { status: 409 });
  if (paper === 'posted') refuse(certificateMessages, 'already-posted', { number }, { status: 409 });
  if (postedOn > today || postedOn < issuedOn) refuse(certificateMessages, 'day-not-possible', { day: postedOn, number });
  return { ...certificate, paper: 'posted', postedOn };
}

/**
 * The EUR.1 as customs endorsed it: they give its number and the day of issue in box 11 (article 17(6)), from which it is
 * valid (article 24(1)); a duplicate stays valid from the day of its original (article 19(4)).
 * @throws Refusal 409 when it is no EUR.1 or not in force; 422 for a day that has not come or before it was prepared
 */
export function endorsedByCustoms(certificate: CertificateRecord, box: CustomsBox, months: number | null, today: string): CertificateRecord {
  const { number, type, issuedOn, originalIssuedOn } = certificate;
  demandInForce(certificate);
  if (type !== 'eur1') refuse(certificateMessages, 'only-eur1-has-box-11', { number }, { status: 409 });
  if (box.customsOn > today || box.customsOn < issuedOn) refuse(certificateMessages, 'day-not-possible', { day: box.customsOn, number });
  return { ...certificate, ...box, ...(originalIssuedOn === null && { validUntil: validUntil(box.customsOn, months) }) };
}

/** The EUR.1 on a pre-printed form. @throws Refusal 409 when it is no EUR.1, not in force, or has its form already */
export function onForm(certificate: CertificateRecord, formNumber: string): CertificateRecord {
  const { number, type } = certificate;
  demandInForce(certificate);
  if (type !== 'eur1') refuse(certificateMessages, 'only-eur1-has-box-11', { number }, { status: 409 });
  if (certificate.formNumber !== null) refuse(certificateMessages, 'has-form-already', { number, form: certificate.formNumber }, { status: 409 });
  return { ...certificate, formNumber };
}

/** Whether it is a duplicate: made out of a certificate of this register, or asked for by an application of its own (article 19(2)). */
const isDuplicate = ({ endorsements }: Certificate): boolean => endorsements.includes('DUPLICATE');

/** @throws Refusal 409 unless a duplicate of the certificate may be made out (article 19) */
export function demandOriginal(certificate: Certificate): void {
  const { type, originalNumber } = certificate;
  if (type !== 'eur1') refuse(certificateMessages, 'only-eur1-has-duplicates', {}, { status: 409 });
  if (isDuplicate(certificate)) refuse(certificateMessages, 'duplicate-of-duplicate', { number: originalNumber ?? '–' }, { status: 409 });
  demandInForce(certificate);
}

/**
 * What anyone may be told of a certificate on a day (`YYYY-MM-DD`). A duplicate takes effect from the day of its original
 * (article 19(4)) and never stands when the original no longer does.
 * @param original of a duplicate, when it is in this register
 */
export function publicStatus(certificate: Certificate, original: Pick<Certificate, 'state'> | null, today: string): VerifiedCertificate['status'] {
  const over = [certificate.state, original?.state].find((state) => state === 'cancelled' || state === 'replaced');
  if (over !== undefined) return over;
  if (certificate.validUntil !== null && certificate.validUntil < today) return 'expired';
  return isDuplicate(certificate) ? 'duplicate' : 'valid';
}
