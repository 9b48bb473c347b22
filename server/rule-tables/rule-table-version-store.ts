import type { Knex } from 'knex';
import type { Author, Evidence, Hand, VersionState } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';
import type { Reign, StoredVersion } from './rule-table-version.ts';

const TABLE = 'rule_table_versions';

export interface VersionRow {
  id: number;
  rule_table_id: number;
  number: number;
  state: VersionState;
  sha256: string | null;
  shipped: number;
  based_on_version_id: number | null;
  rollback_of_version_id: number | null;
  change_note: string;
  authors: string;
  submitted: string | null;
  approved: string | null;
  published: string | null;
  review_note: string | null;
  evidence: string | null;
  effective_from: string | null;
  effective_to: string | null;
  version: number;
  created_at: string;
  updated_at: string;
  agreement: string;
  title_lv: string;
  title_en: string;
}

/** Everything of a version but its document, together with its table's name. */
const COLUMNS = [
  'id', 'rule_table_id', 'number', 'state', 'sha256', 'shipped', 'based_on_version_id', 'rollback_of_version_id', 'change_note', 'authors', 'submitted', 'approved', 'published',
  'review_note', 'evidence', 'effective_from', 'effective_to', 'version', 'created_at', 'updated_at',
].map((column) => `${TABLE}.${column}`);

/** The versions without their documents. */
export function versionRows(db: Knex): Knex.QueryBuilder {
  return db(TABLE).join('rule_tables', 'rule_tables.id', `${TABLE}.rule_table_id`).select(...COLUMNS, 'rule_tables.agreement', 'rule_tables.title_lv', 'rule_tables.title_en');
}

const parsed = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));
const written = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export const fromRow = (row: VersionRow): StoredVersion => ({
  id: row.id,
  ruleTableId: row.rule_table_id,
  agreement: row.agreement,
  title: { lv: row.title_lv, en: row.title_en },
  number: row.number,
  state: row.state,
  sha256: row.sha256,
  shipped: row.shipped === 1,
  basedOnVersionId: row.based_on_version_id,
  rollbackOfVersionId: row.rollback_of_version_id,
  changeNote: row.change_note,
  authors: JSON.parse(row.authors) as Author[],
  submitted: parsed<Hand>(row.submitted),
  approved: parsed<Hand>(row.approved),
  published: parsed<Hand>(row.published),
  reviewNote: row.review_note,
  evidence: parsed<Evidence>(row.evidence),
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (version: Omit<StoredVersion, 'id'>): Record<string, string | number | null> => ({
  rule_table_id: version.ruleTableId,
  number: version.number,
  state: version.state,
  sha256: version.sha256,
  shipped: version.shipped ? 1 : 0,
  based_on_version_id: version.basedOnVersionId,
  rollback_of_version_id: version.rollbackOfVersionId,
  change_note: version.changeNote,
  authors: JSON.stringify(version.authors),
  submitted: written(version.submitted),
  approved: written(version.approved),
  published: written(version.published),
  review_note: version.reviewNote,
  evidence: written(version.evidence),
  effective_from: version.effectiveFrom,
  effective_to: version.effectiveTo,
  search_text: foldForSearch(version.agreement, version.title.lv, version.title.en, version.number, version.changeNote, ...version.authors.map(({ name }) => name)),
  version: version.version,
  created_at: version.createdAt,
  updated_at: version.updatedAt,
});

/** The version without its document. @throws Refusal 404 when there is none */
export async function readVersion(db: Knex, id: number): Promise<StoredVersion> {
  const row: VersionRow | undefined = await versionRows(db).where(`${TABLE}.id`, id).first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** The version, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockVersion(tx: Knex.Transaction, id: number): Promise<StoredVersion> {
  await tx(TABLE).where('id', id).forUpdate().first('id');
  return readVersion(tx, id);
}

/** The document's text. */
export async function readDocumentText(db: Knex, id: number): Promise<string> {
  const row: { document: string } | undefined = await db(TABLE).where('id', id).first('document');
  return row ? row.document : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** The number the next version of a table gets. Hold the table first. */
export async function nextNumber(tx: Knex.Transaction, ruleTableId: number): Promise<number> {
  const [row]: { last?: number | null }[] = await tx(TABLE).where('rule_table_id', ruleTableId).max({ last: 'number' });
  return (row?.last ?? 0) + 1;
}

/** Writes a new version with its document. */
export async function insertVersion(tx: Knex.Transaction, version: Omit<StoredVersion, 'id'>, documentText: string): Promise<StoredVersion> {
  const [row]: { id: number }[] = await tx(TABLE).insert({ ...toRow(version), document: documentText }).returning('id');
  if (!row) throw new Error('The version was not written.');
  return { ...version, id: row.id };
}

/** Writes a version read before and held; its lock version rises by one. The document only when it is given. */
export async function updateVersion(tx: Knex.Transaction, version: StoredVersion, now: string, documentText?: string): Promise<StoredVersion> {
  const next = { ...version, version: version.version + 1, updatedAt: now };
  await tx(TABLE).where('id', version.id).update({ ...toRow(next), ...(documentText !== undefined && { document: documentText }) });
  return next;
}

/** When each published version of a table begins. Hold the table first. */
export async function readReigns(tx: Knex.Transaction, ruleTableId: number): Promise<(Reign & { effectiveTo: string | null })[]> {
  const rows: VersionRow[] = await versionRows(tx).where({ rule_table_id: ruleTableId, state: 'published' });
  return rows.map(fromRow).map(({ id, number, effectiveFrom, effectiveTo, published }) => ({
    id, number, effectiveFrom: effectiveFrom ?? '', effectiveTo, publishedAt: published?.at ?? '',
  }));
}

/** Moves the last day of a published version; its lock version rises. */
export async function moveLastDay(tx: Knex.Transaction, id: number, effectiveTo: string | null, now: string): Promise<void> {
  await tx(TABLE).where('id', id).update({ effective_to: effectiveTo, updated_at: now }).increment('version', 1);
}
