import type { Request } from 'express';
import { endOfOfficeDay, startOfOfficeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import type { Condition, Holds, ListedColumn, Listing, ListQuestion } from '../database/listing.ts';
import { searchWords } from '../database/search-text.ts';
import { httpMessages } from './http-messages.ts';
import { readJson } from './json-text.ts';

/** Rows a page has when the client does not say, and the most it may ask for. */
export const ORDINARY_PAGE = 25;
export const LONGEST_PAGE = 1000;
/** Values one filter may list; also how many records get-many answers at once. */
export const MOST_VALUES = 1000;

const LARGEST_INTEGER = 2_147_483_647;

type AnyListing = Pick<Listing<never, unknown>, 'columns' | 'filters' | 'search' | 'order' | 'id'>;
type Scalar = string | number;

const bad = (code: keyof typeof httpMessages, params: Record<string, string | number> = {}): never =>
  refuse(httpMessages, code, params, { status: 400 });

/** One query parameter as JSON; undefined when it was not given. @throws Refusal 400 repeated, or not JSON */
function parameter(request: Request, name: string): unknown {
  const text: unknown = request.query[name];
  if (text === undefined || text === '') return undefined;
  if (typeof text !== 'string') return bad('parameter-repeated', { parameter: name });
  return readJson(text, () => bad('parameter-not-json', { parameter: name }));
}

const columnsOf = (listing: AnyListing): Record<string, ListedColumn> => ({ id: { column: listing.id, holds: 'integer' }, ...listing.columns });

const own = <T>(from: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(from, name) ? from[name] : undefined);

const namesWhere = (columns: Record<string, ListedColumn>, use: 'sortable' | 'filterable'): string[] =>
  Object.keys(columns).filter((name) => columns[name]?.[use] !== false);

function sortAsked(request: Request, listing: AnyListing): ListQuestion['sort'] {
  const sort = parameter(request, 'sort') ?? listing.order;
  if (!Array.isArray(sort) || sort.length !== 2) return bad('sort-malformed');
  const [field, direction]: unknown[] = sort;
  if (typeof field !== 'string' || typeof direction !== 'string' || !/^(?:asc|desc)$/i.test(direction)) return bad('sort-malformed');
  const columns = columnsOf(listing);
  const column = own(columns, field);
  if (!column || column.sortable === false) return bad('sort-unknown', { field, possible: namesWhere(columns, 'sortable').join(', ') });
  return { column: column.column, order: direction.toLowerCase() === 'asc' ? 'asc' : 'desc' };
}

/** The rows asked for, counted from 0. @throws Refusal 400 */
export function rangeAsked(request: Request): { first: number; count: number } {
  const range = parameter(request, 'range') ?? [0, ORDINARY_PAGE - 1];
  if (!Array.isArray(range) || range.length !== 2) return bad('range-malformed');
  const [first, last]: unknown[] = range;
  const sensible = (n: unknown): n is number => typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= LARGEST_INTEGER;
  if (!sensible(first) || !sensible(last) || last < first) return bad('range-malformed');
  const count = last - first + 1;
  return count > LONGEST_PAGE ? bad('range-too-long', { limit: LONGEST_PAGE }) : { first, count };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const isRealDate = (text: string): boolean => DATE.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** How each kind of column reads a filter's value; null when it makes no sense there. */
const readers: Record<Holds, (value: unknown) => Scalar | null> = {
  integer: (value) => {
    const n = typeof value === 'string' && /^-?\d{1,10}$/.test(value) ? Number(value) : value;
    return typeof n === 'number' && Number.isInteger(n) && Math.abs(n) <= LARGEST_INTEGER ? n : null;
  },
  text: (value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null),
  date: (value) => (typeof value === 'string' && isRealDate(value) ? value : null),
  moment: (value) => (typeof value === 'string' && ((MOMENT.test(value) && !Number.isNaN(Date.parse(value))) || isRealDate(value)) ? value : null),
  flag: (value) => (typeof value === 'boolean' ? Number(value) : value === 0 || value === 1 ? value : null),
};

const expected: Record<Holds, string> = {
  integer: '42',
  text: '"text" / "teksts"',
  date: '"2026-11-20"',
  moment: '"2026-11-20", "2026-11-20T09:00:00.000Z"',
  flag: 'true, false',
};

function valueFor(field: string, holds: Holds, value: unknown): Scalar {
  return readers[holds](value) ?? bad('filter-value', { field, expected: expected[holds] });
}

/** A day means all of it, as the calendar of the office counts days. */
function bound(holds: Holds, value: Scalar, end: boolean): Scalar {
  if (holds !== 'moment' || typeof value !== 'string') return value;
  if (DATE.test(value)) return end ? endOfOfficeDay(value) : startOfOfficeDay(value);
  return new Date(value).toISOString();
}

function conditionsFor(field: string, { column, holds }: ListedColumn, value: unknown): Condition[] {
  if (value === null) return [{ column, operator: 'empty', value }];
  if (Array.isArray(value)) {
    if (value.length > MOST_VALUES) return bad('filter-too-long', { field, limit: MOST_VALUES });
    return [{ column, operator: 'in', value: value.map((one) => bound(holds, valueFor(field, holds, one), false)) }];
  }
  const read = valueFor(field, holds, value);
  if (holds !== 'moment') return [{ column, operator: '=', value: read }];
  return [
    { column, operator: '>=', value: bound(holds, read, false) },
    { column, operator: '<=', value: bound(holds, read, true) },
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The filter parameter as an object, `{}` when not given. @throws Refusal 400 */
export function filterAsked(request: Request): Record<string, unknown> {
  const filter = parameter(request, 'filter') ?? {};
  return isRecord(filter) ? filter : bad('filter-malformed');
}

/** A record's id in a query parameter. @throws Refusal 400 when it cannot be one */
export function idInQuery(parameterName: string, value: unknown): number {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : bad('not-an-id', { parameter: parameterName });
}

type Selection = Pick<ListQuestion, 'conditions' | 'special' | 'words'>;

function unknownFilter(field: string, listing: AnyListing): never {
  const possible = [...namesWhere(columnsOf(listing), 'filterable'), ...Object.keys(listing.filters ?? {}), ...(listing.search ? ['q'] : [])];
  return bad('filter-unknown', { field, possible: possible.join(', ') });
}

function oneFilter(listing: AnyListing, field: string, value: unknown): Partial<Selection> {
  if (field === 'q' && listing.search !== undefined) {
    return typeof value === 'string' ? { words: searchWords(value) } : bad('filter-value', { field, expected: expected.text });
  }
  const special = own(listing.filters ?? {}, field);
  if (special) return { special: [{ filter: special, value }] };
  const columns = columnsOf(listing);
  const exact = own(columns, field);
  if (exact && exact.filterable !== false) return { conditions: conditionsFor(field, exact, value) };
  const [, base = '', side] = /^(.+)_(gte|lte)$/.exec(field) ?? [];
  const bounded = own(columns, base);
  if (!bounded || bounded.filterable === false) return unknownFilter(field, listing);
  const limit = bound(bounded.holds, valueFor(field, bounded.holds, value), side === 'lte');
  return { conditions: [{ column: bounded.column, operator: side === 'gte' ? '>=' : '<=', value: limit }] };
}

/**
 * What the request asks of the list, in ra-data-simple-rest's dialect (`sort`, `filter`), checked against what the list
 * offers. @throws Refusal 400 that says what is wrong and what would be possible
 */
export function questionAsked(request: Request, listing: AnyListing): ListQuestion {
  const filters = Object.entries(filterAsked(request)).map(([field, value]) => oneFilter(listing, field, value));
  return {
    conditions: filters.flatMap(({ conditions }) => conditions ?? []),
    special: filters.flatMap(({ special }) => special ?? []),
    words: filters.flatMap(({ words }) => words ?? []),
    sort: sortAsked(request, listing),
  };
}

/** The ids of a get-many, `filter={"id":[1,2]}` and nothing else; null when the request is something else. @throws Refusal 400 */
export function idsAsked(request: Request): number[] | null {
  const filter = filterAsked(request);
  const ids = filter['id'];
  if (!Array.isArray(ids) || Object.keys(filter).length !== 1 || request.query['range'] !== undefined) return null;
  if (ids.length > MOST_VALUES) return bad('filter-too-long', { field: 'id', limit: MOST_VALUES });
  return ids.map((id) => Number(valueFor('id', 'integer', id)));
}
