import type { Knex } from 'knex';
import { whereContains } from './dialect.ts';
import { readByKeyset } from './read-by-keyset.ts';

/** What a listed column holds; it decides which filter values make sense. */
export type Holds = 'integer' | 'text' | 'date' | 'moment' | 'flag';

/** A column a list offers, by its name in the database, e.g. `users.name`. */
export interface ListedColumn {
  column: string;
  holds: Holds;
  /** Offered for sorting; there is an index for it. True unless told. */
  sortable?: boolean;
  /** Offered for filtering. True unless told. */
  filterable?: boolean;
}

/** A filter that is more than a comparison of one column. Throws a Refusal when the value makes no sense. */
export type SpecialFilter = (query: Knex.QueryBuilder, value: unknown) => void;

/** What a noun offers as a list: nothing else from a client reaches SQL. */
export interface Listing<Row extends object, Item> {
  /** The resource's name on the wire. */
  resource: string;
  /** The rows, with joins and the columns selected, without order. */
  from: (db: Knex) => Knex.QueryBuilder;
  /** The unique integer column that settles ties. */
  id: string;
  /** By their names on the wire; `id` is always offered. */
  columns: Readonly<Record<string, ListedColumn>>;
  filters?: Readonly<Record<string, SpecialFilter>>;
  /** The column of folded text (`foldForSearch`) that `q` searches. */
  search?: string;
  order: readonly [string, 'ASC' | 'DESC'];
  item: (row: Row) => Item;
  /** JSON Schema of an item, for the API's description. */
  itemSchema: object;
}

export type Operator = '=' | '>=' | '<=' | 'in' | 'empty';

/** One comparison the client asked for, its column already ours and its value already checked. */
export interface Condition {
  column: string;
  operator: Operator;
  value: string | number | null | readonly (string | number)[];
}

/** What a client asks of a list, checked against what the list offers. */
export interface ListQuestion {
  conditions: readonly Condition[];
  special: readonly { filter: SpecialFilter; value: unknown }[];
  /** Folded words, all of which must occur. */
  words: readonly string[];
  sort: { column: string; order: 'asc' | 'desc' };
}

const apply = (query: Knex.QueryBuilder, { column, operator, value }: Condition): void => {
  if (operator === 'empty') query.whereNull(column);
  else if (operator === 'in') query.whereIn(column, value as (string | number)[]);
  else query.where(column, operator, value as string | number);
};

function selected<Row extends object, Item>(db: Knex, listing: Listing<Row, Item>, question: ListQuestion): Knex.QueryBuilder {
  const query = listing.from(db);
  for (const condition of question.conditions) apply(query, condition);
  for (const { filter, value } of question.special) filter(query, value);
  if (listing.search !== undefined) for (const word of question.words) whereContains(query, listing.search, word);
  return query;
}

/** One page of the list and how many rows the filter selects in all. `first` counts from 0. */
export async function readPage<Row extends object, Item>(
  db: Knex,
  listing: Listing<Row, Item>,
  question: ListQuestion,
  { first, count }: { first: number; count: number },
): Promise<{ items: Item[]; total: number }> {
  const query = selected(db, listing, question);
  const { column, order } = question.sort;
  const counted: { total: number }[] = await query.clone().clearSelect().count({ total: '*' });
  const page = query.clone().orderBy(column, order).limit(count).offset(first);
  if (column !== listing.id) page.orderBy(listing.id, order);
  const rows: Row[] = await page;
  return { items: rows.map(listing.item), total: Number(counted[0]?.total ?? 0) };
}

/** The records of these ids that exist, in the order of their ids. */
export async function readMany<Row extends object, Item>(db: Knex, listing: Listing<Row, Item>, ids: readonly number[]): Promise<Item[]> {
  const rows: Row[] = await listing.from(db).whereIn(listing.id, [...ids]).orderBy(listing.id);
  return rows.map(listing.item);
}

/** Everything the filter selects, in order, page by page; memory stays at one page. */
export async function* readAll<Row extends object, Item>(db: Knex, listing: Listing<Row, Item>, question: ListQuestion): AsyncGenerator<Item> {
  const pages = readByKeyset(db, selected(db, listing, question), { ...question.sort, id: listing.id });
  for await (const rows of pages) for (const row of rows) yield listing.item(row as Row);
}
