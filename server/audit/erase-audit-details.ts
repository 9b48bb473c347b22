import type { CommandContext } from '../command/context.ts';
import { deleteDetails } from './audit-store.ts';
import { recordAudit } from './record-audit.ts';

/**
 * Erases what the trail says about one record, when a person's data must go (GDPR article 17). That it happened, by whom
 * and when stays, and the chain still verifies: it is built over digests. The erasure is itself recorded.
 * @returns how many entries lost their details
 */
export async function eraseAuditDetails(context: CommandContext, { entity, entityId }: { entity: string; entityId: number | string }): Promise<number> {
  const erased = await deleteDetails(context.tx, entity, String(entityId));
  await recordAudit(context, { entity, entityId, action: 'erase-audit-details', after: { erased } });
  return erased;
}
