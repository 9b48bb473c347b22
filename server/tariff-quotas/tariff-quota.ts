import type { QuotaStatus } from '../../rules-schema/tariff-quota/quota-terms.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { FIRST_YEAR } from './quota-volume.ts';

/** A quota as the office keeps it. */
export interface KeptQuota {
  id: number;
  version: number;
  status: QuotaStatus;
  quota: TariffQuota;
}

/** The calendar year of a `YYYY-MM-DD` date: the quota year. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Whether the quota is valid in some part of a calendar year. */
export function hasYear(quota: Pick<TariffQuota, 'validFrom' | 'validTo'>, year: number): boolean {
  return year >= Math.max(FIRST_YEAR, yearOf(quota.validFrom)) && (quota.validTo === null || year <= yearOf(quota.validTo));
}

/** Whether a date lies in the validity of the quota and in its period of the year (both ends included). */
export function opensOn(quota: Pick<TariffQuota, 'validFrom' | 'validTo' | 'period'>, date: string): boolean {
  const day = date.slice(5);
  return date >= quota.validFrom
    && (quota.validTo === null || date <= quota.validTo)
    && day >= quota.period.from
    && day <= quota.period.to;
}

/** What keeps a changed document from being stored, once quantities have been drawn under the old one. */
export type QuotaChangeObjection = 'quota-unit-fixed' | 'quota-order-number-fixed';

/** The unit, the precision and the order number name what the ledger counts: with a ledger they stay. */
export function objectionToChange(before: TariffQuota, after: TariffQuota): QuotaChangeObjection | null {
  if (before.orderNumber !== after.orderNumber) return 'quota-order-number-fixed';
  return before.unit === after.unit && before.decimals === after.decimals ? null : 'quota-unit-fixed';
}

/** The quota years an allocation on a day serves: early in January acceptances of December may still be due. */
export function yearsAllocatedOn(quota: Pick<TariffQuota, 'validFrom' | 'validTo'>, day: string): number[] {
  return [yearOf(day) - 1, yearOf(day)].filter((year) => hasYear(quota, year));
}
