import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Knex } from 'knex';

const TABLE = 'draft_texts';
/** Texts kept of a draft: some minutes of two people typing at once. */
const MOST_TEXTS = 40;

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

interface TextRow {
  version: number;
  document_gzip: Buffer;
}

/** A text that has just been replaced. */
export interface ReplacedText {
  versionId: number;
  /** The lock version the text had. */
  version: number;
  documentText: string;
  replacedBy: string;
  replacedAt: string;
}

/** Keeps the text a draft had until now, and forgets the oldest. */
export async function keepReplacedText(tx: Knex.Transaction, { versionId, version, documentText, replacedBy, replacedAt }: ReplacedText): Promise<void> {
  const document = await pack(documentText, { level: 1 });
  await tx(TABLE).insert({ rule_table_version_id: versionId, version, document_gzip: document, replaced_by: replacedBy, replaced_at: replacedAt });
  const last: { version: number } | undefined = await tx(TABLE).where('rule_table_version_id', versionId).orderBy('version', 'desc').offset(MOST_TEXTS - 1).first('version');
  if (last) await tx(TABLE).where('rule_table_version_id', versionId).where('version', '<', last.version).delete();
}

/**
 * The text a draft had at an earlier lock version; null when it is no longer kept. A lock version at which only other
 * fields changed has the text of the next one kept.
 */
export async function replacedTextAt(db: Knex, versionId: number, version: number): Promise<string | null> {
  const ofDraft = db(TABLE).where('rule_table_version_id', versionId);
  const row: TextRow | undefined = await ofDraft.clone().where('version', '>=', version).orderBy('version').first('version', 'document_gzip');
  if (!row) return null;
  const isOldest = row.version !== version && (await ofDraft.clone().where('version', '<', row.version).first('id')) === undefined;
  const [{ count = 0 } = {}]: { count?: number | string }[] = isOldest ? await ofDraft.clone().count({ count: '*' }) : [];
  return Number(count) >= MOST_TEXTS ? null : (await unpack(row.document_gzip)).toString('utf8');
}

/** Who has replaced the text since a lock version, each once, in the order they did. */
export async function saversSince(db: Knex, versionId: number, version: number): Promise<string[]> {
  const rows: { replaced_by: string }[] = await db(TABLE).where('rule_table_version_id', versionId).where('version', '>=', version).orderBy('version').select('replaced_by');
  return [...new Set(rows.map((row) => row.replaced_by))];
}

/** Forgets the earlier texts of a version that is no draft any more. */
export async function forgetReplacedTexts(tx: Knex.Transaction, versionId: number): Promise<void> {
  await tx(TABLE).where('rule_table_version_id', versionId).delete();
}
