import type { FromSchema } from 'json-schema-to-ts';
import type { Certificate, duplicateCertificateSchema } from '../../rules-schema/certificate/certificate.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { checkVersion } from '../command/version.ts';
import { demandSignatory } from '../signatories/demand-signatory.ts';
import { auditedCertificate, listedCertificate } from './audited-certificate.ts';
import { certificateNumber, dayOfIssue, demandOriginal, freshPaper } from './certificate.ts';
import { insertCertificate, lockCertificate, takeSerial, updateCertificate } from './certificate-store.ts';
import { newVerificationCode } from './verification-code.ts';

type Duplicate = FromSchema<typeof duplicateCertificateSchema>;

/**
 * Makes out a duplicate of an EUR.1 that was stolen, lost or destroyed (Protocol 4, article 19): it is endorsed
 * “DUPLICATE”, bears the day of issue of the original and is valid from that day. The original's version rises, so that one
 * click never makes two.
 * @throws Refusal 409 when the certificate is not an EUR.1 in force, or itself a duplicate, 412, 422 when the signatory may not sign it today
 */
export async function duplicateCertificate(context: CommandContext, { id, loss, signatoryId, explanation }: Duplicate & { id: number }): Promise<Certificate> {
  const { tx, actor, now } = context;
  const original = await lockCertificate(tx, id);
  checkVersion(context, original.version);
  demandOriginal(original);
  const { name: signatory } = await demandSignatory(context, signatoryId, original.type);
  const issuedOn = officeDay(now);
  const year = Number(issuedOn.slice(0, 4));
  const serial = await takeSerial(tx, original.series, year);
  const { id: _id, verifyPath: _path, ...like } = original;
  const duplicate = await insertCertificate(tx, {
    ...like, ...freshPaper(original.delivery), number: certificateNumber(original.series, year, serial), year, serial, state: 'duplicate-of', verificationCode: newVerificationCode(),
    issuedAt: now, issuedOn, issuedBy: actor.name, issuedById: actor.kind === 'person' ? actor.id : null, signatory, signatoryId,
    originalId: original.id, originalNumber: original.number, originalIssuedOn: original.originalIssuedOn ?? dayOfIssue(original),
    endorsements: [...original.endorsements.filter((words) => words !== 'DUPLICATE'), 'DUPLICATE'],
    reason: explanation?.trim() ? `${loss}: ${explanation.trim()}` : loss, createdAt: now, updatedAt: now, version: 1,
  });
  await updateCertificate(tx, original, now);
  await recordAudit(context, { entity: 'certificates', entityId: duplicate.id, action: 'duplicate', after: auditedCertificate(duplicate) });
  return listedCertificate(duplicate);
}
