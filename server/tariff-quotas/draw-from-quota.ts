import type { QuotaEventAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { DrawFromQuotaInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { quantityText } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { enterInLedger } from './enter-in-ledger.ts';
import { eventAnswer } from './quota-answers.ts';
import { demandOpen, demandOpenOn, demandPast, demandQuantity, demandYear, found, refuseAt } from './quota-refusals.ts';
import { readUnmetRequests } from './quota-request-store.ts';
import { requestsAhead, unmetOf } from './quota-request.ts';
import { tariffQuotaMessages } from './tariff-quota-messages.ts';
import { lockQuota } from './tariff-quota-store.ts';
import type { StoredQuota } from './tariff-quota-store.ts';
import { yearOf } from './tariff-quota.ts';

/** Nobody passes those who asked first: quantity is given in the order of acceptance dates (Regulation (EU) 2015/2447, article 50). */
async function demandNobodyAhead({ tx }: CommandContext, held: StoredQuota, year: number, date: string): Promise<void> {
  const [first, ...others] = requestsAhead(await readUnmetRequests(tx, held.id, year), date);
  if (first === undefined) return;
  const waiting = [first, ...others].reduce((sum, request) => sum + unmetOf(request), 0n);
  const figures = { count: others.length + 1, waiting: quantityText(waiting), unit: held.quota.unit, date: first.acceptanceDate };
  refuse(tariffQuotaMessages, 'requests-ahead', figures, { status: 409 });
}

/**
 * Draws on a quota directly, outside the daily allocation. Whoever comes at the same moment waits; nobody overdraws.
 * @throws Refusal 409 closed, blocked, or requests of the same or an earlier date wait; 422 too much, not open on the date, in the future
 */
export async function drawFromQuota(context: CommandContext, input: DrawFromQuotaInput & { id: number }): Promise<QuotaEventAnswer> {
  const held = found(await lockQuota(context.tx, input.id));
  demandOpen(held);
  demandYear(held, input.year);
  if (yearOf(input.date) !== input.year) refuseAt('/date', 'year-not-of-date', { year: input.year });
  demandPast(context, '/date', input.date);
  demandOpenOn(held, '/date', input.date);
  const quantity = demandQuantity(held, input.quantity);
  const { year, date, holder, reference } = input;
  await demandNobodyAhead(context, held, year, date);
  const event = eventAnswer(await enterInLedger(context, held, { year, kind: 'draw', date, quantity, holder, reference }));
  await recordAudit(context, { entity: 'tariff-quotas', entityId: held.id, action: 'draw', after: event });
  return event;
}
