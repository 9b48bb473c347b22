import type { Knex } from 'knex';
import { foldForSearch } from '../database/search-text.ts';

const TABLE = 'rule_tables';

/** A rule table as it is kept: one an agreement. */
export interface StoredRuleTable {
  id: number;
  agreement: string;
  title: { lv: string; en: string };
  version: number;
  createdAt: string;
}

export interface RuleTableRow {
  id: number;
  agreement: string;
  title_lv: string;
  title_en: string;
  search_text: string;
  version: number;
  created_at: string;
}

export const fromRow = (row: RuleTableRow): StoredRuleTable => ({
  id: row.id, agreement: row.agreement, title: { lv: row.title_lv, en: row.title_en }, version: row.version, createdAt: row.created_at,
});

const toRow = (table: Omit<StoredRuleTable, 'id'>): Omit<RuleTableRow, 'id'> => ({
  agreement: table.agreement,
  title_lv: table.title.lv,
  title_en: table.title.en,
  search_text: foldForSearch(table.agreement, table.title.lv, table.title.en),
  version: table.version,
  created_at: table.createdAt,
});

/** The table, held until the transaction ends, so that its versions are numbered and published one after the other. */
export async function lockRuleTable(tx: Knex.Transaction, id: number): Promise<StoredRuleTable> {
  const row: RuleTableRow | undefined = await tx(TABLE).where('id', id).forUpdate().first();
  if (!row) throw new Error(`There is no rule table ${id}.`);
  return fromRow(row);
}

/** The table of an agreement, made when it is the first document of that agreement, and held until the transaction ends. */
export async function lockRuleTableOf(tx: Knex.Transaction, agreement: string, title: { lv: string; en: string }, now: string): Promise<StoredRuleTable> {
  await tx(TABLE).insert(toRow({ agreement, title, version: 1, createdAt: now })).onConflict('agreement').ignore();
  const row: RuleTableRow | undefined = await tx(TABLE).where('agreement', agreement).forUpdate().first();
  if (!row) throw new Error(`The rule table of ${agreement} was not written.`);
  return fromRow(row);
}

/** Gives the table the title of the version now published. */
export async function retitleRuleTable(tx: Knex.Transaction, table: StoredRuleTable, title: { lv: string; en: string }): Promise<void> {
  await tx(TABLE).where('id', table.id).update(toRow({ ...table, title, version: table.version + 1 }));
}
