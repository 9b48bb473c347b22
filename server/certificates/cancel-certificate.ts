import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { cancelIssuedApplication } from '../applications/cancel-application.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { auditedCertificate, listedCertificate } from './audited-certificate.ts';
import { cancelled, type CertificateRecord } from './certificate.ts';
import { lockCertificate, lockDuplicates, updateCertificate } from './certificate-store.ts';

/** Cancels one certificate of the register, with the application it was issued for, and with it what was made out as its duplicate. */
async function cancelWithDuplicates(context: CommandContext, before: CertificateRecord, reason: string): Promise<CertificateRecord> {
  const duplicates = await lockDuplicates(context.tx, before.id);
  const after = await updateCertificate(context.tx, cancelled(before, reason, context.now), context.now);
  if (before.state === 'issued') await cancelIssuedApplication(context, { id: before.applicationId, reason });
  await recordAudit(context, { entity: 'certificates', entityId: before.id, action: 'cancel', before: auditedCertificate(before), after: auditedCertificate(after) });
  for (const duplicate of duplicates) await cancelWithDuplicates(context, duplicate, reason);
  return after;
}

/**
 * Cancels a certificate; with an original, its application and every duplicate of it (article 19(4): a duplicate takes
 * effect as its original does). The register keeps them all.
 * @throws Refusal 409 when it is not in force any more, 412
 */
export async function cancelCertificate(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<Certificate> {
  const before = await lockCertificate(context.tx, id);
  checkVersion(context, before.version);
  return listedCertificate(await cancelWithDuplicates(context, before, reason));
}
