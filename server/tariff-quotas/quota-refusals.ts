import { fitsPrecision, thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import { commandMessages } from '../command/command-messages.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { Refusal, refuse } from '../command/refusal.ts';
import { FIRST_YEAR } from './quota-volume.ts';
import { tariffQuotaMessages } from './tariff-quota-messages.ts';
import { opensOn, yearOf } from './tariff-quota.ts';
import type { KeptQuota } from './tariff-quota.ts';

export type QuotaRefusalCode = keyof typeof tariffQuotaMessages;

/** Refuses with the sentence shown at one field. @throws Refusal 422 */
export function refuseAt(pointer: string, code: QuotaRefusalCode, params: Record<string, string | number> = {}): never {
  try {
    return refuse(tariffQuotaMessages, code, params);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.sentence, code, params, { errors: [{ pointer, code, message: error.sentence, params }] });
  }
}

/** The record, or the answer that there is none. @throws Refusal 404 */
export function found<T>(record: T | null): T {
  return record ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** @throws Refusal 409 when the quota is closed */
export function demandOpen({ status }: KeptQuota): void {
  if (status === 'closed') refuse(tariffQuotaMessages, 'quota-closed', {}, { status: 409 });
}

/** The quantity in thousandths. @throws Refusal 422 when it is zero or finer than the quota's precision */
export function demandQuantity({ quota }: KeptQuota, quantity: string): Thousandths {
  const count = thousandthsOf(quantity);
  if (count === 0n) refuseAt('/quantity', 'quantity-zero');
  if (!fitsPrecision(count, quota.decimals)) refuseAt('/quantity', 'quantity-too-precise', { decimals: quota.decimals });
  return count;
}

/** @throws Refusal 422 when the day has not come yet in Riga */
export function demandPast({ now }: CommandContext, pointer: string, date: string): void {
  if (date > officeDay(now)) refuseAt(pointer, 'date-in-future');
}

/** @throws Refusal 422 when the quota is not valid or not in season on the date */
export function demandOpenOn({ quota }: KeptQuota, pointer: string, date: string): void {
  if (!opensOn(quota, date)) refuseAt(pointer, 'date-not-open', { date });
}

/** @throws Refusal 422 when the quota has no such year */
export function demandYear({ quota }: KeptQuota, year: number): void {
  const first = Math.max(FIRST_YEAR, yearOf(quota.validFrom));
  if (year < first) refuseAt('/year', 'year-before-quota', { year: first });
  if (quota.validTo !== null && year > yearOf(quota.validTo)) refuseAt('/year', 'year-after-quota', { year: yearOf(quota.validTo) });
}
