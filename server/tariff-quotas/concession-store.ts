import type { Knex } from 'knex';
import { bareCode } from '../../rules-schema/origin-rules/hs-code.ts';
import type { Concession } from '../../rules-schema/tariff-quota/concession.ts';
import { foldForSearch } from '../database/search-text.ts';

const TABLE = 'concessions';

/** A concession as the office keeps it. */
export interface KeptConcession {
  id: number;
  concession: Concession;
}

export interface ConcessionRow {
  id: number;
  order_number: string;
  annex: string;
  import_into: string;
  first_code: string;
  document: string;
  search_text: string;
}

function searchTextOf({ orderNumber, codes, codesPrinted, path, description }: Concession): string {
  const texts = [...path, ...(description === null ? [] : [description])].flatMap(({ lv, en }) => [lv, en]);
  return foldForSearch(orderNumber, codesPrinted, ...codes.map(({ code }) => bareCode(code)), ...texts);
}

const toRow = (concession: Concession): Omit<ConcessionRow, 'id'> => ({
  order_number: concession.orderNumber,
  annex: concession.annex,
  import_into: concession.importInto,
  first_code: bareCode(concession.codes[0]?.code ?? ''),
  document: JSON.stringify(concession),
  search_text: searchTextOf(concession),
});

export const concessionFromRow = (row: ConcessionRow): KeptConcession => ({ id: row.id, concession: JSON.parse(row.document) as Concession });

/** Adds concessions. @throws a unique violation where an order number is taken */
export async function insertConcessions(tx: Knex.Transaction, concessions: readonly Concession[]): Promise<void> {
  await tx(TABLE).insert(concessions.map(toRow));
}

/** Every concession, by order number; there are some hundreds. */
export async function readAllConcessions(db: Knex): Promise<KeptConcession[]> {
  const rows: ConcessionRow[] = await db(TABLE).orderBy('order_number');
  return rows.map(concessionFromRow);
}
