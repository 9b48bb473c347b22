import { goodsPayload, isCertificateType } from '../../rules-schema/application/payload.ts';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import type { ApplicationRecord } from '../applications/application.ts';
import { applicationType } from '../applications/application-type-reads.ts';
import { markIssued } from '../applications/mark-issued.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { demandSignatory } from '../signatories/demand-signatory.ts';
import { auditedCertificate, listedCertificate } from './audited-certificate.ts';
import { certificateMessages } from './certificate-messages.ts';
import { certificateNumber, dayOfIssue, deliveryOf, demandOriginal, freshPaper, replaced, validUntil, type CertificateRecord } from './certificate.ts';
import { insertCertificate, lockByNumber, lockDuplicates, lockInForce, takeSerial, updateCertificate } from './certificate-store.ts';
import { newVerificationCode } from './verification-code.ts';

function remarksOf({ payload }: ApplicationRecord) {
  const remarks = goodsPayload(payload)?.remarks;
  return typeof remarks === 'object' ? remarks : undefined;
}

function endorsementsOf(application: ApplicationRecord): Certificate['endorsements'] {
  const remarks = remarksOf(application);
  return [
    ...(remarks?.issuedRetrospectively ? (['ISSUED RETROSPECTIVELY'] as const) : []),
    ...(remarks?.duplicateOf ? (['DUPLICATE'] as const) : []),
  ];
}

type Original = Pick<CertificateRecord, 'originalId' | 'originalNumber' | 'originalIssuedOn'>;

const noOriginal: Original = { originalId: null, originalNumber: null, originalIssuedOn: null };

/**
 * The original an application asks a duplicate of (article 19): as this register knows it, else as the applicant names it.
 * @throws Refusal 409 when the register knows it and it is not in force, or itself a duplicate
 */
async function originalOf({ tx }: CommandContext, application: ApplicationRecord): Promise<Original> {
  const named = remarksOf(application)?.duplicateOf;
  if (!named) return noOriginal;
  const known = await lockByNumber(tx, named.number?.trim().toUpperCase() ?? '');
  if (!known) return { originalId: null, originalNumber: named.number ?? null, originalIssuedOn: named.issuedOn ?? null };
  demandOriginal(known);
  return { originalId: known.id, originalNumber: known.number, originalIssuedOn: dayOfIssue(known) };
}

async function enter(context: CommandContext, application: ApplicationRecord, signatoryId: number): Promise<CertificateRecord> {
  const { tx, actor, now } = context;
  const { type } = application;
  const { certificate: terms } = await applicationType(tx, type);
  if (terms === null || !isCertificateType(type)) return refuse(certificateMessages, 'no-certificate-of-type', {}, { status: 409 });
  const issuedOn = officeDay(now);
  const year = Number(issuedOn.slice(0, 4));
  const { name: signatory } = await demandSignatory(context, signatoryId, type);
  const original = await originalOf(context, application);
  const serial = await takeSerial(tx, terms.series, year);
  return insertCertificate(tx, {
    number: certificateNumber(terms.series, year, serial), series: terms.series, year, serial,
    type, state: 'issued', applicationId: application.id, applicationNumber: application.number ?? '',
    consignor: application.consignor || application.applicant, consignee: application.consignee, destination: application.destination,
    verificationCode: newVerificationCode(), issuedAt: now, issuedOn, issuedBy: actor.name, issuedById: actor.kind === 'person' ? actor.id : null,
    signatory, signatoryId, validUntil: validUntil(original.originalIssuedOn ?? issuedOn, terms.validMonths),
    ...original, replacedById: null,
    endorsements: endorsementsOf(application), ...freshPaper(deliveryOf(application.payload)), cancelledAt: null, reason: null, payload: application.payload, createdAt: now, updatedAt: now, version: 1,
  });
}

/** Marks what the new certificate replaces, as far as it stands in this register, with its duplicates (article 20). */
async function replaceOthers(context: CommandContext, application: ApplicationRecord, by: CertificateRecord): Promise<void> {
  const numbers = (remarksOf(application)?.replaces ?? []).map(({ number }) => number);
  const named = await lockInForce(context.tx, numbers);
  const duplicates = await Promise.all(named.map(({ id }) => lockDuplicates(context.tx, id)));
  const standing = new Map([...named, ...duplicates.flat()].map((certificate) => [certificate.id, certificate]));
  for (const before of standing.values()) {
    const after = await updateCertificate(context.tx, replaced(before, by.id), context.now);
    await recordAudit(context, { entity: 'certificates', entityId: after.id, action: 'replace', before: auditedCertificate(before), after: auditedCertificate(after) });
  }
}

/**
 * Issues the certificate of an approved application: enters it in the register under the next number of its series, with
 * a code by which anyone can check it. An EUR.1 is valid for four months (article 24).
 * @throws Refusal 409 when the application is not approved, 412 when it has changed, 422 when the signatory may not sign it today
 */
export async function issueCertificate(context: CommandContext, { id, signatoryId }: { id: number; signatoryId: number }): Promise<Certificate> {
  let issued: CertificateRecord | undefined;
  await markIssued(context, { id }, async (application) => {
    issued = await enter(context, application, signatoryId);
    await replaceOthers(context, application, issued);
  });
  if (!issued) throw new Error('The certificate was not entered.');
  await recordAudit(context, { entity: 'certificates', entityId: issued.id, action: 'issue', after: auditedCertificate(issued) });
  return listedCertificate(issued);
}
