import type { Knex } from 'knex';
import { readQuotaUse } from '../tariff-quotas/tariff-quota-reads.ts';
import { linkTo, type CountedRow, type ReportQuestion } from './report.ts';

/** How every quota stands in the year of the last day asked for, most used first. */
export async function quotaUse(db: Knex, { to }: ReportQuestion): Promise<CountedRow[]> {
  const quotas = await readQuotaUse(db, Number(to.slice(0, 4)), to);
  const rows = quotas.map(({ quotaId, orderNumber, annex, unit, volume, drawn, balance, usedPercent }) => {
    const record = linkTo('tariff-quotas', { id: quotaId });
    return {
      values: { orderNumber, annex, unit, volume, drawn, balance, used: Number(usedPercent) },
      links: { orderNumber: record, volume: record, drawn: record, balance: record, used: record },
    };
  });
  return rows.sort((a, b) => b.values.used - a.values.used);
}
