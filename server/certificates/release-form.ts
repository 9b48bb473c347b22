import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { lockCertificate, updateCertificate } from './certificate-store.ts';

/** Takes from a certificate the pre-printed form that was spoiled; it can be printed on another. */
export async function releaseForm(context: CommandContext, certificateId: number): Promise<void> {
  const before = await lockCertificate(context.tx, certificateId);
  const { formNumber } = before;
  await updateCertificate(context.tx, { ...before, formNumber: null }, context.now);
  await recordAudit(context, { entity: 'certificates', entityId: certificateId, action: 'spoil', before: { formNumber }, after: { formNumber: null } });
}
