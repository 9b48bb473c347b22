import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';

/** A quota is open, or closed: it stays in the register with its ledger and takes no more drawings or requests. */
export type QuotaStatus = 'open' | 'closed';

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
