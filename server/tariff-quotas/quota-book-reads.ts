import type { Knex } from 'knex';
import type { QuotaBook } from './quota-books.ts';
import { readLedgerTotals } from './quota-event-store.ts';
import { readQuotasNamed } from './tariff-quota-store.ts';
import type { KeptQuota } from './tariff-quota.ts';

function sharingWith({ quota }: KeptQuota): string[] {
  return (quota.increaseCondition?.ceilingOver ?? []).filter((orderNumber) => orderNumber !== quota.orderNumber);
}

/** The books of several quotas at once, by quota id. */
export async function readBooks(db: Knex, quotas: readonly KeptQuota[]): Promise<Map<number, QuotaBook>> {
  const totals = await readLedgerTotals(db, quotas.map(({ id }) => id));
  const named = await readQuotasNamed(db, [...new Set(quotas.flatMap(sharingWith))]);
  return new Map(
    quotas.map((kept) => {
      const sharing = sharingWith(kept);
      const others = named.map(({ quota }) => quota).filter(({ orderNumber }) => sharing.includes(orderNumber));
      return [kept.id, { quota: kept.quota, sharing: others, totals: totals.get(kept.id) ?? [] }] as const;
    }),
  );
}

/** The book of one quota; in a command, read it only while the quota's row is held. */
export async function readBook(db: Knex, kept: KeptQuota): Promise<QuotaBook> {
  const books = await readBooks(db, [kept]);
  return books.get(kept.id) ?? { quota: kept.quota, sharing: [], totals: [] };
}
