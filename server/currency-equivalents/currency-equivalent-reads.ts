import type { Knex } from 'knex';
import { currencyEquivalentSchema, type CurrencyEquivalent } from '../../rules-schema/proof/currency-equivalent.ts';
import type { Listing } from '../database/listing.ts';
import { fromRow, type CurrencyEquivalentRow } from './currency-equivalent-store.ts';

/** The amounts countries have fixed in their currencies, latest year first. */
export const currencyEquivalentListing: Listing<CurrencyEquivalentRow, CurrencyEquivalent> = {
  resource: 'currency-equivalents',
  from: (db) => db('currency_equivalents').select('currency_equivalents.*'),
  id: 'currency_equivalents.id',
  columns: {
    country: { column: 'currency_equivalents.country', holds: 'text' },
    currency: { column: 'currency_equivalents.currency', holds: 'text' },
    year: { column: 'currency_equivalents.year', holds: 'integer' },
    rateOn: { column: 'currency_equivalents.rate_on', holds: 'date' },
    createdAt: { column: 'currency_equivalents.created_at', holds: 'moment' },
  },
  order: ['year', 'DESC'],
  item: fromRow,
  itemSchema: currencyEquivalentSchema,
};

/** What is fixed in a currency for a year, or null. */
export async function equivalentsOf(db: Knex, currency: string, year: number): Promise<CurrencyEquivalent | null> {
  const row: CurrencyEquivalentRow | undefined = await db('currency_equivalents').where({ currency, year }).first();
  return row ? fromRow(row) : null;
}
