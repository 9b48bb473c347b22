import type { Knex } from 'knex';
import { ruleTableSchema, type RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { validator } from '../../rules-schema/validate.ts';
import { refuse } from '../command/refusal.ts';
import type { Program } from '../origin/compile-rule-table.ts';
import { documentKept, keepDocument, programFor } from './compiled-tables.ts';
import { sha256OfDocument } from './document-digest.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import type { StoredVersion } from './rule-table-version.ts';
import { fromRow, readDocumentText, readVersion, versionRows, type VersionRow } from './rule-table-version-store.ts';

/** A version of a rule table whose document can be determined by. */
export interface RuleTableVersion extends StoredVersion {
  document: RuleTable;
  sha256: string;
}

const checkShape = validator<RuleTable>(ruleTableSchema);

async function withDocument(db: Knex, version: StoredVersion): Promise<RuleTableVersion> {
  const notUsable = (): never => refuse(ruleTableMessages, 'document-not-usable', { number: version.number }, { status: 422 });
  const { sha256 } = version;
  if (sha256 === null) return notUsable();
  const kept = documentKept(sha256);
  if (kept) return { ...version, sha256, document: kept };
  const shape = checkShape(JSON.parse(await readDocumentText(db, version.id)));
  if (!shape.ok) return notUsable();
  if (sha256OfDocument(shape.value) !== sha256) throw new Error(`The document of version ${version.id} does not have the hash ${sha256} it was stored under.`);
  keepDocument(sha256, shape.value);
  return { ...version, sha256, document: shape.value };
}

function inForceOn(versions: Knex.QueryBuilder, date: string): Knex.QueryBuilder {
  return versions
    .where('rule_table_versions.state', 'published')
    .where('rule_table_versions.effective_from', '<=', date)
    .where((end) => end.whereNull('rule_table_versions.effective_to').orWhere('rule_table_versions.effective_to', '>=', date));
}

/** The version by which goods of an application of `date` (`YYYY-MM-DD`) are determined; null when none was in force. */
export async function versionInForce(db: Knex, agreement: string, date: string): Promise<RuleTableVersion | null> {
  const row: VersionRow | undefined = await inForceOn(versionRows(db), date).where('rule_tables.agreement', agreement).first();
  return row ? withDocument(db, fromRow(row)) : null;
}

/** The agreements that have published rules, each with the first day they apply, in order. */
export async function agreementsWithRules(db: Knex): Promise<{ agreement: string; from: string }[]> {
  const rows: VersionRow[] = await versionRows(db).where('rule_table_versions.state', 'published').orderBy(['rule_tables.agreement', 'rule_table_versions.effective_from']);
  const first = new Map<string, string>();
  for (const { agreement, effective_from: from } of rows) if (from !== null && !first.has(agreement)) first.set(agreement, from);
  return [...first].map(([agreement, from]) => ({ agreement, from }));
}

/** The version of this id, a draft as well; null when there is none. @throws Refusal 422 while its document does not match the schema */
export async function versionById(db: Knex, id: number): Promise<RuleTableVersion | null> {
  const row: VersionRow | undefined = await versionRows(db).where('rule_table_versions.id', id).first();
  return row ? withDocument(db, fromRow(row)) : null;
}

/** A version with this content; null when none is kept. @throws Refusal 422 when it does not match the schema any more */
export async function versionOfHash(db: Knex, sha256: string): Promise<RuleTableVersion | null> {
  const row: VersionRow | undefined = await versionRows(db).where('rule_table_versions.sha256', sha256).orderBy('rule_table_versions.id').first();
  return row ? withDocument(db, fromRow(row)) : null;
}

/** The version's table made ready to determine by; compiled once a hash and kept while it is in use. */
export function programOf({ sha256, document }: Pick<RuleTableVersion, 'sha256' | 'document'>): Program {
  return programFor(sha256, document);
}

/** A version's text, to be handed out as a file or checked against. @throws Refusal 404 when there is none */
export async function readDocumentOf(db: Knex, id: number): Promise<{ agreement: string; number: number; documentText: string; isJson: boolean }> {
  const { agreement, number, sha256 } = await readVersion(db, id);
  return { agreement, number, documentText: await readDocumentText(db, id), isJson: sha256 !== null };
}

/** Every version of an agreement's table that was ever published, without documents. */
export async function publishedVersions(db: Knex, agreement: string): Promise<StoredVersion[]> {
  return (await allVersions(db, agreement)).filter(({ state }) => state === 'published');
}

/** Every version of an agreement's table, in whatever state, oldest first, without documents. */
export async function allVersions(db: Knex, agreement: string): Promise<StoredVersion[]> {
  const rows: VersionRow[] = await versionRows(db).where('rule_tables.agreement', agreement).orderBy('rule_table_versions.id');
  return rows.map(fromRow);
}
