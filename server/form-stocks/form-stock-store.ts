import type { Knex } from 'knex';
import type { FormState, FormStock, FormUse, ReceiveForms } from '../../rules-schema/form-stock/form-stock.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';

const STOCKS = 'form_stocks';
const USES = 'form_uses';

export interface FormStockRow {
  id: number;
  series: string;
  first: number;
  last: number;
  received_on: string;
  received_from: string;
  used: number;
  spoiled: number;
  version: number;
  created_at: string;
  updated_at: string;
}

export interface FormUseRow {
  id: number;
  form_stock_id: number;
  series: string;
  number: number;
  state: FormState;
  certificate_id: number | null;
  certificate_number: string | null;
  reason: string | null;
  by_name: string;
  updated_at: string;
}

export const stockFromRow = (row: FormStockRow): FormStock => ({
  id: row.id,
  series: row.series,
  first: row.first,
  last: row.last,
  receivedOn: row.received_on,
  receivedFrom: row.received_from,
  used: row.used,
  spoiled: row.spoiled,
  left: row.last - row.first + 1 - row.used - row.spoiled,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

export const useFromRow = (row: FormUseRow): FormUse => ({
  id: row.id,
  formStockId: row.form_stock_id,
  series: row.series,
  number: row.number,
  state: row.state,
  certificateId: row.certificate_id,
  certificateNumber: row.certificate_number,
  reason: row.reason,
  by: row.by_name,
  updatedAt: row.updated_at,
});

/** Holds every delivery of a series until the transaction ends, and so who takes forms of it one after the other. */
export async function lockSeries(tx: Knex.Transaction, series: string): Promise<FormStock[]> {
  const rows: FormStockRow[] = await tx(STOCKS).where({ series }).orderBy('first').forUpdate();
  return rows.map(stockFromRow);
}

/** The delivery, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockStock(tx: Knex.Transaction, id: number): Promise<FormStock> {
  const row: FormStockRow | undefined = await tx(STOCKS).where({ id }).forUpdate().first();
  return row ? stockFromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a new delivery. @returns it */
export async function insertStock(tx: Knex.Transaction, { series, first, last, receivedOn, receivedFrom }: ReceiveForms, now: string): Promise<FormStock> {
  const row = {
    series, first, last, received_on: receivedOn, received_from: receivedFrom, used: 0, spoiled: 0, version: 1, created_at: now, updated_at: now,
    search_text: foldForSearch(series, String(first), String(last), receivedFrom),
  };
  const [inserted]: { id: number }[] = await tx(STOCKS).insert(row).returning('id');
  return stockFromRow({ ...row, id: inserted?.id ?? 0 });
}

/** Writes the counts of a delivery read before and held; its version rises by one. */
export async function updateStock(tx: Knex.Transaction, { id, used, spoiled, version }: FormStock, now: string): Promise<FormStock> {
  await tx(STOCKS).where({ id }).update({ used, spoiled, version: version + 1, updated_at: now });
  return lockStock(tx, id);
}

/** What became of a form, or null while it is free; the series is to be held. */
export async function formUse(tx: Knex.Transaction, series: string, number: number): Promise<FormUse | null> {
  const row: FormUseRow | undefined = await tx(USES).where({ series, number }).forUpdate().first();
  return row ? useFromRow(row) : null;
}

/** Writes what became of a form: a new entry, or over the one there is. */
export async function keepUse(tx: Knex.Transaction, use: Omit<FormUse, 'id'>): Promise<void> {
  const row = {
    form_stock_id: use.formStockId, series: use.series, number: use.number, state: use.state, certificate_id: use.certificateId,
    certificate_number: use.certificateNumber, reason: use.reason, by_name: use.by, created_at: use.updatedAt, updated_at: use.updatedAt,
  };
  await tx(USES).insert(row).onConflict(['series', 'number']).merge(['state', 'certificate_id', 'certificate_number', 'reason', 'by_name', 'updated_at']);
}
