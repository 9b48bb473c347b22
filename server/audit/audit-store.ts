import type { Knex } from 'knex';
import { readByKeyset } from '../database/read-by-keyset.ts';
import type { ChainedEntry } from './audit-entry.ts';

/** The end of the chain: how many entries there are, and the hash the next one is chained to. */
export interface Tip {
  entries: number;
  hash: string;
}

/** An entry as it lies in the table, with its details unless they were erased. */
export interface StoredEntry extends ChainedEntry {
  id: number;
  previousHash: string;
  hash: string;
  salt: string | null;
  document: string | null;
}

interface EntryRow {
  id: number;
  at: string;
  actor_kind: string;
  actor_id: number | null;
  entity: string;
  entity_id: string;
  action: string;
  request_id: string;
  details_digest: string;
  previous_hash: string;
  hash: string;
  salt: string | null;
  document: string | null;
}

const fromRow = (row: EntryRow): StoredEntry => ({
  id: row.id,
  at: row.at,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  entity: row.entity,
  entityId: row.entity_id,
  action: row.action,
  requestId: row.request_id,
  detailsDigest: row.details_digest,
  previousHash: row.previous_hash,
  hash: row.hash,
  salt: row.salt,
  document: row.document,
});

/** The end of the chain. */
export async function readTip(db: Knex): Promise<Tip> {
  return db('audit_tip').where('id', 1).first('entries', 'hash');
}

/** The end of the chain, held until the transaction ends: entries are chained one after the other. */
export async function lockTip(tx: Knex.Transaction): Promise<Tip> {
  return tx('audit_tip').where('id', 1).forUpdate().first('entries', 'hash');
}

/** Appends one entry with its details and moves the tip. */
export async function appendEntry(
  tx: Knex.Transaction,
  { entry, tip, hash, salt, document }: { entry: ChainedEntry; tip: Tip; hash: string; salt: string; document: string },
): Promise<number> {
  const [row]: { id: number }[] = await tx('audit_entries')
    .insert({
      at: entry.at,
      actor_kind: entry.actorKind,
      actor_id: entry.actorId,
      entity: entry.entity,
      entity_id: entry.entityId,
      action: entry.action,
      request_id: entry.requestId,
      details_digest: entry.detailsDigest,
      previous_hash: tip.hash,
      hash,
    })
    .returning('id');
  if (!row) throw new Error('The audit entry was not written.');
  await tx('audit_details').insert({ entry_id: row.id, salt, document });
  await tx('audit_tip').where('id', 1).update({ entries: tip.entries + 1, hash });
  return row.id;
}

/** Deletes what the entries about one record say; the entries themselves stay. @returns how many lost their details */
export async function deleteDetails(tx: Knex.Transaction, entity: string, entityId: string): Promise<number> {
  const about = tx('audit_entries').where({ entity, entity_id: entityId }).select('id');
  return tx('audit_details').whereIn('entry_id', about).delete();
}

/** Every entry from the first on, with its details, in pages. */
export async function* readChain(db: Knex): AsyncGenerator<StoredEntry[]> {
  const entries = db('audit_entries')
    .leftJoin('audit_details', 'audit_details.entry_id', 'audit_entries.id')
    .select('audit_entries.*', 'audit_details.salt', 'audit_details.document');
  const order = { column: 'audit_entries.id', order: 'asc', id: 'audit_entries.id' } as const;
  for await (const page of readByKeyset(db, entries, order)) yield (page as unknown as EntryRow[]).map(fromRow);
}
