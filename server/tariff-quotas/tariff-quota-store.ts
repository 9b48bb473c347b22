import type { Knex } from 'knex';
import { thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { foldForSearch } from '../database/search-text.ts';
import type { KeptQuota } from './tariff-quota.ts';
import type { QuotaStatus } from '../../rules-schema/tariff-quota/quota-terms.ts';

const TABLE = 'tariff_quotas';

/** A quota with the times it was made and last changed. */
export interface StoredQuota extends KeptQuota {
  createdAt: string;
  updatedAt: string;
}

export interface QuotaRow {
  id: number;
  order_number: string;
  annex: string;
  import_into: string;
  unit: string;
  base_volume: number;
  status: string;
  document: string;
  search_text: string;
  version: number;
  created_at: string;
  updated_at: string;
}

const searchTextOf = ({ orderNumber, codes, codesPrinted, description }: TariffQuota): string =>
  foldForSearch(orderNumber, codesPrinted, ...codes.map(({ code }) => code.replaceAll(' ', '')), description.lv, description.en);

const toRow = (quota: TariffQuota): Pick<QuotaRow, 'order_number' | 'annex' | 'import_into' | 'unit' | 'base_volume' | 'document' | 'search_text'> => ({
  order_number: quota.orderNumber,
  annex: quota.annex,
  import_into: quota.importInto,
  unit: quota.unit,
  base_volume: Number(thousandthsOf(quota.baseVolume)),
  document: JSON.stringify(quota),
  search_text: searchTextOf(quota),
});

export const quotaFromRow = (row: QuotaRow): StoredQuota => ({
  id: row.id,
  version: row.version,
  status: row.status as QuotaStatus,
  quota: JSON.parse(row.document) as TariffQuota,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Adds an open quota. @throws a unique violation where the order number is taken */
export async function insertQuota(tx: Knex.Transaction, quota: TariffQuota, now: string): Promise<StoredQuota> {
  const [row]: QuotaRow[] = await tx(TABLE)
    .insert({ ...toRow(quota), status: 'open', version: 1, created_at: now, updated_at: now })
    .returning('*');
  if (!row) throw new Error('The quota was not written.');
  return quotaFromRow(row);
}

/** Writes terms and status of a quota and raises its version. */
export async function updateQuota(tx: Knex.Transaction, kept: KeptQuota, now: string): Promise<StoredQuota> {
  const [row]: QuotaRow[] = await tx(TABLE)
    .where('id', kept.id)
    .update({ ...toRow(kept.quota), status: kept.status, version: kept.version + 1, updated_at: now })
    .returning('*');
  if (!row) throw new Error('The quota was not written.');
  return quotaFromRow(row);
}

export async function deleteQuota(tx: Knex.Transaction, id: number): Promise<void> {
  await tx(TABLE).where('id', id).delete();
}

/** One quota, or null. */
export async function readQuota(db: Knex, id: number): Promise<StoredQuota | null> {
  const row: QuotaRow | undefined = await db(TABLE).where('id', id).first();
  return row ? quotaFromRow(row) : null;
}

/** One quota, held until the transaction ends: its ledger is written by one command at a time. */
export async function lockQuota(tx: Knex.Transaction, id: number): Promise<StoredQuota | null> {
  const row: QuotaRow | undefined = await tx(TABLE).where('id', id).forUpdate().first();
  return row ? quotaFromRow(row) : null;
}

/** Every quota, by order number; there are some hundreds at most. */
export async function readAllQuotas(db: Knex): Promise<StoredQuota[]> {
  const rows: QuotaRow[] = await db(TABLE).orderBy('order_number');
  return rows.map(quotaFromRow);
}

/** The quotas of these order numbers. */
export async function readQuotasNamed(db: Knex, orderNumbers: readonly string[]): Promise<StoredQuota[]> {
  if (orderNumbers.length === 0) return [];
  const rows: QuotaRow[] = await db(TABLE).whereIn('order_number', [...orderNumbers]).orderBy('order_number');
  return rows.map(quotaFromRow);
}
