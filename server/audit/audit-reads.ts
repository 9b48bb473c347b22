import type { Knex } from 'knex';
import { auditEntrySchema, type AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import type { Listing } from '../database/listing.ts';
import type { AuditDetails } from './audit-entry.ts';

interface ListedRow {
  id: number;
  at: string;
  actor_kind: AuditEntry['actorKind'];
  actor_id: number | null;
  actor_name: string | null;
  entity: string;
  entity_id: string;
  action: string;
  request_id: string;
  previous_hash: string;
  hash: string;
  document: string | null;
}

const nothing: AuditDetails = { before: null, after: null, reason: null, ip: null };

function item(row: ListedRow): AuditEntry {
  const { before, after, reason, ip } = row.document === null ? nothing : (JSON.parse(row.document) as AuditDetails);
  return {
    id: row.id,
    at: row.at,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    actorName: row.actor_name,
    entity: row.entity,
    entityId: row.entity_id,
    action: row.action,
    requestId: row.request_id,
    before,
    after,
    reason,
    ip,
    erased: row.document === null,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** The names of actors are read where they are kept today: the trail itself holds nothing personal. */
const entriesWithActors = (db: Knex): Knex.QueryBuilder =>
  db('audit_entries')
    .leftJoin('audit_details', 'audit_details.entry_id', 'audit_entries.id')
    .leftJoin('users', (on) => on.on('users.id', 'audit_entries.actor_id').andOnVal('audit_entries.actor_kind', 'person'))
    .leftJoin('api_keys', (on) => on.on('api_keys.id', 'audit_entries.actor_id').andOnVal('audit_entries.actor_kind', 'api-key'))
    .select('audit_entries.*', 'audit_details.document', db.raw('coalesce(users.name, api_keys.name) as actor_name'));

/** The audit trail, newest first. */
export const auditListing: Listing<ListedRow, AuditEntry> = {
  resource: 'audit-entries',
  from: entriesWithActors,
  id: 'audit_entries.id',
  columns: {
    at: { column: 'audit_entries.at', holds: 'moment' },
    actorKind: { column: 'audit_entries.actor_kind', holds: 'text', sortable: false },
    actorId: { column: 'audit_entries.actor_id', holds: 'integer', sortable: false },
    entity: { column: 'audit_entries.entity', holds: 'text', sortable: false },
    entityId: { column: 'audit_entries.entity_id', holds: 'text', sortable: false },
    action: { column: 'audit_entries.action', holds: 'text', sortable: false },
    requestId: { column: 'audit_entries.request_id', holds: 'text', sortable: false },
  },
  order: ['id', 'DESC'],
  item,
  itemSchema: auditEntrySchema,
};
