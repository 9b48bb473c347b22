import type { Knex } from 'knex';
import { formStockSchema, formUseSchema, LOW_STOCK, type FormStock, type FormUse, type StockBalance } from '../../rules-schema/form-stock/form-stock.ts';
import type { Listing } from '../database/listing.ts';
import { stockFromRow, useFromRow, type FormStockRow, type FormUseRow } from './form-stock-store.ts';

/** The deliveries of pre-printed forms, latest first. */
export const formStockListing: Listing<FormStockRow, FormStock> = {
  resource: 'form-stocks',
  from: (db) => db('form_stocks').select('form_stocks.*'),
  id: 'form_stocks.id',
  columns: {
    series: { column: 'form_stocks.series', holds: 'text' },
    first: { column: 'form_stocks.first', holds: 'integer' },
    receivedOn: { column: 'form_stocks.received_on', holds: 'date' },
  },
  search: 'form_stocks.search_text',
  order: ['receivedOn', 'DESC'],
  item: stockFromRow,
  itemSchema: formStockSchema,
};

/** What became of single forms, latest first. */
export const formUseListing: Listing<FormUseRow, FormUse> = {
  resource: 'form-uses',
  from: (db) => db('form_uses').select('form_uses.*'),
  id: 'form_uses.id',
  columns: {
    formStockId: { column: 'form_uses.form_stock_id', holds: 'integer', sortable: false },
    number: { column: 'form_uses.number', holds: 'integer' },
    state: { column: 'form_uses.state', holds: 'text' },
    certificateId: { column: 'form_uses.certificate_id', holds: 'integer', sortable: false },
    updatedAt: { column: 'form_uses.updated_at', holds: 'moment' },
  },
  order: ['updatedAt', 'DESC'],
  item: useFromRow,
  itemSchema: formUseSchema,
};

/** The lowest free number of a delivery that has one. */
async function lowestFree(db: Knex, { id, series, first, last }: FormStock): Promise<StockBalance['next']> {
  const taken: { number: number }[] = await db('form_uses').where({ form_stock_id: id }).orderBy('number').select('number');
  const numbers = new Set(taken.map(({ number }) => number));
  for (let number = first; number <= last; number += 1) if (!numbers.has(number)) return { series, number };
  return null;
}

/** What the whole stock comes to, and the next free form of the oldest delivery. */
export async function stockBalance(db: Knex): Promise<StockBalance> {
  const rows: FormStockRow[] = await db('form_stocks').orderBy(['received_on', 'id']);
  const stocks = rows.map(stockFromRow);
  const sum = (of: (stock: FormStock) => number): number => stocks.reduce((total, stock) => total + of(stock), 0);
  const left = sum((stock) => stock.left);
  const open = stocks.find((stock) => stock.left > 0);
  return {
    received: sum(({ first, last }) => last - first + 1), used: sum(({ used }) => used), spoiled: sum(({ spoiled }) => spoiled), left,
    isLow: left < LOW_STOCK, next: open ? await lowestFree(db, open) : null,
  };
}
