import type { QuotaEventAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { DrawFromQuotaInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { enterInLedger } from './enter-in-ledger.ts';
import { eventAnswer } from './quota-answers.ts';
import { demandOpen, demandOpenOn, demandPast, demandQuantity, demandYear, found, refuseAt } from './quota-refusals.ts';
import { lockQuota } from './tariff-quota-store.ts';
import { yearOf } from './tariff-quota.ts';

/**
 * Draws on a quota directly, outside the daily allocation. Whoever comes at the same moment waits; nobody overdraws.
 * @throws Refusal 409 closed or blocked; 422 too much, not open on the date, in the future
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
  const event = eventAnswer(await enterInLedger(context, held, { year, kind: 'draw', date, quantity, holder, reference }));
  await recordAudit(context, { entity: 'tariff-quotas', entityId: held.id, action: 'draw', after: event });
  return event;
}
