import type { QuotaEventAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { TransferVolumeInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { enterInLedger } from './enter-in-ledger.ts';
import { eventAnswer } from './quota-answers.ts';
import { demandOpen, demandPast, demandQuantity, demandYear, found, refuseAt } from './quota-refusals.ts';
import { lockQuota } from './tariff-quota-store.ts';
import type { StoredQuota } from './tariff-quota-store.ts';

/** Both rows held, always in the same order, so that two transfers cannot wait for each other. */
async function lockBoth({ tx }: CommandContext, fromId: number, toId: number): Promise<{ from: StoredQuota; to: StoredQuota }> {
  const first = await lockQuota(tx, Math.min(fromId, toId));
  const second = await lockQuota(tx, Math.max(fromId, toId));
  const from = found(fromId < toId ? first : second);
  return { from, to: (fromId < toId ? second : first) ?? refuseAt('/toQuotaId', 'quota-unknown') };
}

/**
 * Moves volume of one year to another quota, after the consultation the text foresees (Annex IX, footnote 2: from
 * ex 2204 29 to ex 2204 10 and ex 2204 21). The text is silent on later years; the move holds for the year named.
 * @throws Refusal 409 closed; 422 when the text does not foresee the move or the volume is already drawn
 */
export async function transferVolume(context: CommandContext, input: TransferVolumeInput & { id: number }): Promise<QuotaEventAnswer> {
  const { from, to } = await lockBoth(context, input.id, input.toQuotaId);
  demandOpen(from);
  demandOpen(to);
  if (!from.quota.transferTo.includes(to.quota.orderNumber) || from.quota.unit !== to.quota.unit) {
    refuseAt('/toQuotaId', 'transfer-not-foreseen', { from: from.quota.orderNumber });
  }
  demandYear(from, input.year);
  demandYear(to, input.year);
  demandPast(context, '/date', input.date);
  const quantity = demandQuantity(from, input.quantity);
  const { year, date, reference } = input;
  const out = eventAnswer(await enterInLedger(context, from, { year, kind: 'transferOut', date, quantity, reference, otherQuotaId: to.id }));
  const into = eventAnswer(await enterInLedger(context, to, { year, kind: 'transferIn', date, quantity, reference, otherQuotaId: from.id }));
  await recordAudit(context, { entity: 'tariff-quotas', entityId: from.id, action: 'transfer', after: out });
  await recordAudit(context, { entity: 'tariff-quotas', entityId: to.id, action: 'transfer', after: into });
  return out;
}
