import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { printedAnnexes } from '../../seeds/tariff-quotas/load.ts';

/** The printed row of an order number. */
export function printedQuota(orderNumber: string): TariffQuota {
  const found = printedAnnexes.flatMap((annex) => annex.quotas).find((quota) => quota.orderNumber === orderNumber);
  if (!found) throw new Error(`no row ${orderNumber}`);
  return found;
}
