import type { CurrencyEquivalent, FixedEquivalents } from '../../rules-schema/proof/currency-equivalent.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { isUniqueViolation } from '../database/dialect.ts';
import { problemsOfEquivalents } from '../origin/proofs/euro-amounts.ts';
import { currencyEquivalentMessages } from './currency-equivalent-messages.ts';
import { equivalentsOf } from './currency-equivalent-reads.ts';
import { insertCurrencyEquivalent } from './currency-equivalent-store.ts';

/**
 * Records what a country fixed in its currency for a year (Protocol 4, article 31).
 * @throws Refusal 409 when that currency and year are recorded; 422 when the day of the rate or an amount is not one
 *   article 31(3)–(4) allows, with a sentence at the field
 */
export async function recordCurrencyEquivalent(context: CommandContext, fixed: FixedEquivalents): Promise<CurrencyEquivalent> {
  const { tx, actor, now } = context;
  const { currency, year } = fixed;
  const refuseRepeated = (): never => refuse(currencyEquivalentMessages, 'equivalents-recorded', { currency, year }, { status: 409 });
  if (await equivalentsOf(tx, currency, year)) refuseRepeated();
  const errors = problemsOfEquivalents(fixed, await equivalentsOf(tx, currency, year - 1));
  if (errors.length > 0) refuse(currencyEquivalentMessages, 'equivalents-not-permitted', {}, { errors });
  const written = { ...fixed, publicHolidays: fixed.publicHolidays ?? [], recordedBy: actor.name, createdAt: now };
  const recorded = await insertCurrencyEquivalent(tx, written).catch((error: unknown): never => {
    if (isUniqueViolation(error)) return refuseRepeated();
    throw error;
  });
  await recordAudit(context, { entity: 'currency-equivalents', entityId: recorded.id, action: 'record', after: recorded });
  return recorded;
}
