import type { Knex } from 'knex';
import type { NomenclatureEdition, NomenclatureLine, NomenclatureSystem } from '../../rules-schema/nomenclature/nomenclature.ts';
import { spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';
import type { PlacedLine } from './nomenclature-tree.ts';

const EDITIONS = 'nomenclature_editions';
const LINES = 'nomenclature_lines';
const ROWS_A_STATEMENT = 500;

export interface EditionRow {
  id: number;
  system: NomenclatureSystem;
  year: number;
  name: string;
  valid_from: string;
  valid_to: string | null;
  codes: number;
  shipped: number;
  source: string;
  search_text: string;
  version: number;
  created_at: string;
  updated_at: string;
}

/** A line together with the name of its edition. */
export interface LineRow {
  id: number;
  edition_id: number;
  edition_name: string;
  position: number;
  code: string | null;
  level: number;
  description_lv: string | null;
  description_en: string | null;
  heading_lv: string | null;
  heading_en: string | null;
  valid_from: string;
  valid_to: string | null;
}

export const editionFromRow = (row: EditionRow): NomenclatureEdition => ({
  id: row.id,
  system: row.system,
  year: row.year,
  name: row.name,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  codes: row.codes,
  shipped: row.shipped === 1,
  source: row.source,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (edition: Omit<NomenclatureEdition, 'id'>): Omit<EditionRow, 'id'> => ({
  system: edition.system,
  year: edition.year,
  name: edition.name,
  valid_from: edition.validFrom,
  valid_to: edition.validTo,
  codes: edition.codes,
  shipped: edition.shipped ? 1 : 0,
  source: edition.source,
  search_text: foldForSearch(edition.name, edition.source),
  version: edition.version,
  created_at: edition.createdAt,
  updated_at: edition.updatedAt,
});

export const lineFromRow = (row: LineRow): NomenclatureLine => ({
  id: row.id,
  edition: row.edition_id,
  editionName: row.edition_name,
  code: row.code,
  level: row.level,
  description: { lv: row.description_lv, en: row.description_en },
  heading: { lv: row.heading_lv, en: row.heading_en },
  validFrom: row.valid_from,
  validTo: row.valid_to,
});

/** The edition of a system and year, held until the transaction ends; null when there is none. */
export async function lockEditionOf(tx: Knex.Transaction, system: NomenclatureSystem, year: number): Promise<NomenclatureEdition | null> {
  const row: EditionRow | undefined = await tx(EDITIONS).where({ system, year }).forUpdate().first();
  return row ? editionFromRow(row) : null;
}

/** The edition, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockEdition(tx: Knex.Transaction, id: number): Promise<NomenclatureEdition> {
  const row: EditionRow | undefined = await tx(EDITIONS).where('id', id).forUpdate().first();
  return row ? editionFromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a new edition without lines. */
export async function insertEdition(tx: Knex.Transaction, edition: Omit<NomenclatureEdition, 'id'>): Promise<NomenclatureEdition> {
  const row = toRow(edition);
  const [inserted]: { id: number }[] = await tx(EDITIONS).insert(row).returning('id');
  if (!inserted) throw new Error('The edition was not written.');
  return editionFromRow({ ...row, id: inserted.id });
}

/** Writes an edition read before and held; its version rises by one. */
export async function updateEdition(tx: Knex.Transaction, edition: NomenclatureEdition, now: string): Promise<NomenclatureEdition> {
  const next = { ...edition, version: edition.version + 1, updatedAt: now };
  await tx(EDITIONS).where('id', edition.id).update(toRow(next));
  return next;
}

/** Deletes an edition with its lines. */
export async function deleteEditionRows(tx: Knex.Transaction, id: number): Promise<void> {
  await tx(LINES).where('edition_id', id).delete();
  await tx(EDITIONS).where('id', id).delete();
}

/** Puts lines in the place of all an edition has had. */
export async function replaceLines(tx: Knex.Transaction, edition: NomenclatureEdition, lines: readonly PlacedLine[]): Promise<void> {
  await tx(LINES).where('edition_id', edition.id).delete();
  const rows = lines.map(({ code, level, description, heading, branch, validFrom, validTo }, position) => ({
    edition_id: edition.id, position, code, level,
    description_lv: description.lv, description_en: description.en, heading_lv: heading.lv, heading_en: heading.en,
    valid_from: validFrom ?? edition.validFrom, valid_to: validTo ?? edition.validTo,
    search_text: foldForSearch(code === null ? '' : spacedCode(code), description.lv, description.en, ...branch),
  }));
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) await tx(LINES).insert(rows.slice(from, from + ROWS_A_STATEMENT));
}
