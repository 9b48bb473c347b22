import type { RemovedQuota } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { hasLedger } from './quota-event-store.ts';
import { demandOpen, found } from './quota-refusals.ts';
import { hasRequests } from './quota-request-store.ts';
import { deleteQuota, lockQuota, updateQuota } from './tariff-quota-store.ts';

/**
 * Takes a quota out of use: one with a ledger or requests is closed and stays readable, any other is deleted.
 * @throws Refusal 409 already closed, 412 stale
 */
export async function removeTariffQuota(context: CommandContext, { id }: { id: number }): Promise<RemovedQuota> {
  const { tx, now } = context;
  const before = found(await lockQuota(tx, id));
  checkVersion(context, before.version);
  const used = (await hasLedger(tx, id)) || (await hasRequests(tx, id));
  if (used) {
    demandOpen(before);
    await updateQuota(tx, { ...before, status: 'closed' }, now);
    await recordAudit(context, { entity: 'tariff-quotas', entityId: id, action: 'close', before: { status: before.status }, after: { status: 'closed' } });
    return { id, outcome: 'closed' };
  }
  await deleteQuota(tx, id);
  await recordAudit(context, { entity: 'tariff-quotas', entityId: id, action: 'delete', before: before.quota });
  return { id, outcome: 'deleted' };
}
