import type { Knex } from 'knex';
import type { CurrencyEquivalent } from '../../rules-schema/proof/currency-equivalent.ts';

const TABLE = 'currency_equivalents';

export interface CurrencyEquivalentRow {
  id: number;
  country: string;
  currency: string;
  year: number;
  rate: string;
  rate_on: string;
  public_holidays: string;
  amounts: string;
  recorded_by: string;
  created_at: string;
}

export const fromRow = (row: CurrencyEquivalentRow): CurrencyEquivalent => ({
  id: row.id,
  country: row.country,
  currency: row.currency,
  year: row.year,
  rate: row.rate,
  rateOn: row.rate_on,
  publicHolidays: JSON.parse(row.public_holidays) as string[],
  amounts: JSON.parse(row.amounts) as CurrencyEquivalent['amounts'],
  recordedBy: row.recorded_by,
  createdAt: row.created_at,
});

const toRow = (fixed: Omit<CurrencyEquivalent, 'id'>): Omit<CurrencyEquivalentRow, 'id'> => ({
  country: fixed.country,
  currency: fixed.currency,
  year: fixed.year,
  rate: fixed.rate,
  rate_on: fixed.rateOn,
  public_holidays: JSON.stringify(fixed.publicHolidays),
  amounts: JSON.stringify(fixed.amounts),
  recorded_by: fixed.recordedBy,
  created_at: fixed.createdAt,
});

/** Writes what a country fixed for a year. @throws the database’s refusal when the currency and year are there already */
export async function insertCurrencyEquivalent(tx: Knex.Transaction, fixed: Omit<CurrencyEquivalent, 'id'>): Promise<CurrencyEquivalent> {
  const row = toRow(fixed);
  const [inserted]: { id: number }[] = await tx(TABLE).insert(row).returning('id');
  if (!inserted) throw new Error('The currency equivalents were not written.');
  return fromRow({ ...row, id: inserted.id });
}
