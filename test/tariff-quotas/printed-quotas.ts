import annexII from '../../seeds/tariff-quotas/annex-ii.json' with { type: 'json' };
import annexIV from '../../seeds/tariff-quotas/annex-iv.json' with { type: 'json' };
import annexIX from '../../seeds/tariff-quotas/annex-ix.json' with { type: 'json' };
import annexV from '../../seeds/tariff-quotas/annex-v.json' with { type: 'json' };
import type { QuotaAnnex, TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';

/** The annexes as they are seeded. */
export const printedAnnexes = [annexII, annexIV, annexV, annexIX] as QuotaAnnex[];

/** The printed row of an order number. */
export function printedQuota(orderNumber: string): TariffQuota {
  const found = printedAnnexes.flatMap((annex) => annex.quotas).find((quota) => quota.orderNumber === orderNumber);
  if (!found) throw new Error(`no row ${orderNumber}`);
  return found;
}
