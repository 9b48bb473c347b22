import type { Knex } from 'knex';
import {
  nomenclatureEditionSchema, nomenclatureLineSchema, type NomenclatureEdition, type NomenclatureLine, type NomenclatureSystem, type NomenclatureTexts,
} from '../../rules-schema/nomenclature/nomenclature.ts';
import { whereContains } from '../database/dialect.ts';
import type { Listing } from '../database/listing.ts';
import { searchWords } from '../database/search-text.ts';
import { editionFromRow, lineFromRow, type EditionRow, type LineRow } from './nomenclature-store.ts';

const L = 'nomenclature_lines';
const E = 'nomenclature_editions';

/** The editions, latest first. */
export const editionListing: Listing<EditionRow, NomenclatureEdition> = {
  resource: 'nomenclature-editions',
  from: (db) => db(E).select(`${E}.*`),
  id: `${E}.id`,
  columns: {
    system: { column: `${E}.system`, holds: 'text', sortable: false },
    year: { column: `${E}.year`, holds: 'integer' },
    name: { column: `${E}.name`, holds: 'text' },
    validFrom: { column: `${E}.valid_from`, holds: 'date' },
    codes: { column: `${E}.codes`, holds: 'integer' },
    updatedAt: { column: `${E}.updated_at`, holds: 'moment' },
  },
  search: `${E}.search_text`,
  order: ['year', 'DESC'],
  item: editionFromRow,
  itemSchema: nomenclatureEditionSchema,
};

const CODE_PART = /^\d[\d.]*$/;

/**
 * Narrows lines to those a person means: figures are the beginning of a code (`1704 90`, `1704.90`) or stand in the text,
 * every other word stands in the description or in what it falls under, whatever the order, capitals and diacritics.
 */
export function whereMeant(query: Knex.QueryBuilder, question: string): void {
  const words = searchWords(question);
  const figures = words.filter((word) => CODE_PART.test(word));
  for (const word of words.filter((each) => !figures.includes(each))) whereContains(query, `${L}.search_text`, word);
  if (figures.length === 0) return;
  const prefix = figures.join('').replaceAll('.', '');
  query.where((either) => {
    either.where(`${L}.code`, 'like', `${prefix}%`).orWhere((inText) => {
      for (const figure of figures) whereContains(inText, `${L}.search_text`, figure);
    });
  });
}

function whereValidOn(query: Knex.QueryBuilder, day: string): void {
  query.where(`${L}.valid_from`, '<=', day).where((end) => end.whereNull(`${L}.valid_to`).orWhere(`${L}.valid_to`, '>=', day));
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The lines of all editions, in the order of their lists. */
export const nomenclatureListing: Listing<LineRow, NomenclatureLine> = {
  resource: 'nomenclature',
  from: (db) => db(L).join(E, `${E}.id`, `${L}.edition_id`).select(`${L}.*`, `${E}.name as edition_name`),
  id: `${L}.id`,
  columns: {
    edition: { column: `${L}.edition_id`, holds: 'integer', sortable: false },
    code: { column: `${L}.code`, holds: 'text' },
    position: { column: `${L}.position`, holds: 'integer', filterable: false },
  },
  filters: {
    q: (query, value) => whereMeant(query, isText(value) ? value : ''),
    validOn: (query, value) => whereValidOn(query, isText(value) ? value : ''),
  },
  order: ['position', 'ASC'],
  item: lineFromRow,
  itemSchema: nomenclatureLineSchema,
};

/** Lines with a code that a person may mean and that are valid on a day, in the order of their codes. */
export async function linesMeant(db: Knex, question: string, day: string, most: number): Promise<NomenclatureLine[]> {
  const query = nomenclatureListing.from(db).whereNotNull(`${L}.code`).orderBy([`${L}.code`, { column: `${E}.year`, order: 'desc' }]).limit(most);
  whereMeant(query, question);
  whereValidOn(query, day);
  const rows: LineRow[] = await query;
  return rows.map(lineFromRow);
}

/** Every line of any edition of a system that bears one of the codes. */
export async function linesWithCodes(db: Knex, system: NomenclatureSystem, codes: readonly string[]): Promise<NomenclatureLine[]> {
  const rows: LineRow[] = await nomenclatureListing.from(db).where(`${E}.system`, system).whereIn(`${L}.code`, [...codes]);
  return rows.map(lineFromRow);
}

/** The editions, by name. */
export async function readEditions(db: Knex): Promise<NomenclatureEdition[]> {
  const rows: EditionRow[] = await db(E).orderBy('name');
  return rows.map(editionFromRow);
}

/** What an edition says of each code, by code and first day of validity: what a replacement is compared with. */
export async function textsOfEdition(db: Knex, editionId: number): Promise<Map<string, NomenclatureTexts>> {
  const rows: Pick<LineRow, 'code' | 'valid_from' | 'description_lv' | 'description_en'>[] = await db(L)
    .where('edition_id', editionId).whereNotNull('code').select('code', 'valid_from', 'description_lv', 'description_en');
  return new Map(rows.map((row) => [`${row.code} ${row.valid_from}`, { lv: row.description_lv, en: row.description_en }]));
}
