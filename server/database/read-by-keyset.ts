import type { Knex } from 'knex';
import { nullsComeFirst } from './dialect.ts';

/** The order rows are read in. `id` is unique and never null; it settles every tie. */
export interface KeysetOrder {
  /** Column to sort by, a name of our own. */
  column: string;
  order: 'asc' | 'desc';
  /** The unique integer column that settles ties, e.g. `users.id`. */
  id: string;
}

type Row = Record<string, unknown>;

const SORT_ALIAS = 'keyset_sort';
const ID_ALIAS = 'keyset_id';

async function* readRun(query: Knex.QueryBuilder, order: KeysetOrder, pageSize: number, valued: boolean): AsyncGenerator<Row[]> {
  const beyond = order.order === 'asc' ? '>' : '<';
  let last: Row | undefined;
  for (;;) {
    const page = query.clone().select(`${order.column} as ${SORT_ALIAS}`, `${order.id} as ${ID_ALIAS}`).limit(pageSize);
    page.orderBy(order.id, order.order);
    if (valued) page.clearOrder().whereNotNull(order.column).orderBy(order.column, order.order).orderBy(order.id, order.order);
    else page.whereNull(order.column);
    if (last !== undefined) {
      const { [SORT_ALIAS]: value, [ID_ALIAS]: id } = last;
      if (valued) {
        page.where(order.column, `${beyond}=`, value as Knex.Value);
        page.where((either) => either.where(order.column, beyond, value as Knex.Value).orWhere(order.id, beyond, id as number));
      } else page.where(order.id, beyond, id as number);
    }
    const rows: Row[] = await page;
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    last = rows.at(-1);
  }
}

/**
 * Reads everything `query` selects, page by page, each page beginning after the last row of the one before. Memory stays
 * at one page on both databases (Knex's `.stream()` buffers the whole result on SQLite), and no transaction is held open.
 * @param query selects its own columns and carries no order or limit; rows gain `keyset_sort` and `keyset_id`
 * @param pageSize rows per page
 */
export async function* readByKeyset(db: Knex, query: Knex.QueryBuilder, order: KeysetOrder, pageSize = 1000): AsyncGenerator<Row[]> {
  if (order.column === order.id) return yield* readRun(query, order, pageSize, true);
  const runs = nullsComeFirst(db, order.order) ? [false, true] : [true, false];
  for (const valued of runs) yield* readRun(query, order, pageSize, valued);
}
