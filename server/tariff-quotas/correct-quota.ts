import type { QuotaEventAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { CorrectQuotaInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { enterInLedger } from './enter-in-ledger.ts';
import { eventAnswer } from './quota-answers.ts';
import { demandPast, demandQuantity, demandYear, found } from './quota-refusals.ts';
import { lockQuota } from './tariff-quota-store.ts';

/**
 * Corrects what the ledger counts as drawn, by an entry of its own: nothing entered is ever changed.
 * @throws Refusal 422 when the quota would be overdrawn or less than nothing drawn
 */
export async function correctQuota(context: CommandContext, input: CorrectQuotaInput & { id: number }): Promise<QuotaEventAnswer> {
  const held = found(await lockQuota(context.tx, input.id));
  demandYear(held, input.year);
  demandPast(context, '/date', input.date);
  const size = demandQuantity(held, input.quantity);
  const quantity = input.direction === 'more' ? size : -size;
  const { year, date, reason } = input;
  const event = eventAnswer(await enterInLedger(context, held, { year, kind: 'correction', date, quantity, reason }));
  await recordAudit(context, { entity: 'tariff-quotas', entityId: held.id, action: 'correct', after: event });
  return event;
}
