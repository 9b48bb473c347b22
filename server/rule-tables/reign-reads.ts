import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { publishedVersions } from './rule-table-reads.ts';

/** The days on which one published version is in force. */
export interface Reign {
  id: number;
  sha256: string | null;
  /** `YYYY-MM-DD`; null only while it is not published. */
  from: string | null;
  /** Last day; null: without end. */
  to: string | null;
}

/** The reigns of every published version of an agreement’s table, without documents. */
export async function reignsOf(db: Knex, agreement: string): Promise<Reign[]> {
  const versions = await publishedVersions(db, agreement);
  return versions.map(({ id, sha256, effectiveFrom, effectiveTo }) => ({ id, sha256, from: effectiveFrom, to: effectiveTo }));
}

/** The id of the version in force on a day (`YYYY-MM-DD`); null when none was. */
export function rulingOn(reigns: readonly Reign[], day: string): number | null {
  return reigns.find(({ from, to }) => from !== null && from <= day && (to === null || day <= to))?.id ?? null;
}

/**
 * A short name of all that decides which rules an application falls under: it changes when a version is published, and
 * when one takes force as days pass.
 * @param today `YYYY-MM-DD`
 */
export function standOfRules(reigns: readonly Reign[], today: string): string {
  const told = JSON.stringify([reigns.map(({ id, sha256, from, to }) => [id, sha256, from, to]), rulingOn(reigns, today)]);
  return createHash('sha256').update(told).digest('hex').slice(0, 32);
}
