import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { cancelIssuedApplication } from '../applications/cancel-application.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { auditedCertificate, listedCertificate } from './audited-certificate.ts';
import { cancelled } from './certificate.ts';
import { lockCertificate, updateCertificate } from './certificate-store.ts';

/**
 * Cancels a certificate; with an original, its application is cancelled too. The register keeps it.
 * @throws Refusal 409 when it is not in force any more, 412
 */
export async function cancelCertificate(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<Certificate> {
  const before = await lockCertificate(context.tx, id);
  checkVersion(context, before.version);
  const after = await updateCertificate(context.tx, cancelled(before, reason, context.now), context.now);
  if (before.state === 'issued') await cancelIssuedApplication(context, { id: before.applicationId, reason });
  await recordAudit(context, { entity: 'certificates', entityId: id, action: 'cancel', before: auditedCertificate(before), after: auditedCertificate(after) });
  return listedCertificate(after);
}
