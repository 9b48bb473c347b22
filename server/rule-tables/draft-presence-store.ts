import type { Knex } from 'knex';
import { PRESENCE_SECONDS } from '../../rules-schema/rule-table-version/presence.ts';

const TABLE = 'draft_presences';

/** Somebody who has a version open. */
export interface PersonPresent {
  personId: number;
  name: string;
  entryId: string | null;
  seenAt: string;
}

interface PresenceRow {
  user_id: number;
  name: string;
  entry_id: string | null;
  seen_at: string;
}

const stillHere = (now: string): string => new Date(Date.parse(now) - PRESENCE_SECONDS * 1000).toISOString();

/** Notes a sign of somebody; every server process that shares the database sees it. */
export async function noteSign(tx: Knex.Transaction, versionId: number, { personId, name, entryId, seenAt }: PersonPresent): Promise<void> {
  await tx(TABLE)
    .insert({ rule_table_version_id: versionId, user_id: personId, name, entry_id: entryId, seen_at: seenAt })
    .onConflict(['rule_table_version_id', 'user_id']).merge(['name', 'entry_id', 'seen_at']);
}

/** Forgets one person, who has closed the version. */
export async function forgetPerson(tx: Knex.Transaction, versionId: number, personId: number): Promise<void> {
  await tx(TABLE).where({ rule_table_version_id: versionId, user_id: personId }).delete();
}

/** Forgets everybody, of any version, whose last sign is too old. */
export async function forgetTheGone(tx: Knex.Transaction, now: string): Promise<void> {
  await tx(TABLE).where('seen_at', '<=', stillHere(now)).delete();
}

/** Who has the version open, in the order of their names. */
export async function personsPresent(db: Knex, versionId: number, now: string): Promise<PersonPresent[]> {
  const rows: PresenceRow[] = await db(TABLE).where('rule_table_version_id', versionId).where('seen_at', '>', stillHere(now)).orderBy(['name', 'user_id']);
  return rows.map((row) => ({ personId: row.user_id, name: row.name, entryId: row.entry_id, seenAt: row.seen_at }));
}
