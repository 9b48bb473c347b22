import type { Knex } from 'knex';
import type { VersionEvent } from '../../rules-schema/rule-table-version/version-event.ts';
import { auditListing } from '../audit/audit-reads.ts';
import { readAll } from '../database/listing.ts';
import { readVersion } from './rule-table-version-store.ts';

const about = (column: string, value: string) => ({ column: `audit_entries.${column}`, operator: '=', value }) as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the trail says was changed by a save, as far as it says so in sentences. */
function changesIn(after: unknown): string[] {
  const changes: unknown = isRecord(after) ? after['changes'] : null;
  return Array.isArray(changes) ? changes.filter((change) => typeof change === 'string') : [];
}

/** Everything that was done with a version, oldest first: by whom, when, why. @throws Refusal 404 when there is none */
export async function versionHistory(db: Knex, id: number): Promise<VersionEvent[]> {
  await readVersion(db, id);
  const conditions = [about('entity', 'rule-table-versions'), about('entity_id', String(id))];
  const entries = readAll(db, auditListing, { conditions, special: [], words: [], sort: { column: 'audit_entries.id', order: 'asc' } });
  const events: VersionEvent[] = [];
  for await (const { id: entryId, at, actorKind, actorName, action, reason, after } of entries) {
    events.push({ id: entryId, at, actorKind, actorName, action, reason, changes: changesIn(after) });
  }
  return events;
}
