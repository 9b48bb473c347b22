import type { Knex } from 'knex';
import type { ApiKey } from '../../rules-schema/user/api-key.ts';
import type { Role } from '../../rules-schema/user/roles.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';

const TABLE = 'api_keys';
const USE_PRECISION_MS = 60_000;

export interface ApiKeyRow {
  id: number;
  name: string;
  beginning: string;
  key_hash: string;
  roles: string;
  created_by: number;
  created_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
  version: number;
}

export const fromRow = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  beginning: row.beginning,
  roles: JSON.parse(row.roles) as Role[],
  createdBy: row.created_by,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
  version: row.version,
});

export type NewApiKey = Pick<ApiKey, 'name' | 'beginning' | 'roles' | 'createdBy' | 'createdAt'> & { keyHash: string };

/** Writes a new key; only its digest is kept. */
export async function insertApiKey(tx: Knex.Transaction, key: NewApiKey): Promise<ApiKey> {
  const row: Omit<ApiKeyRow, 'id'> = {
    name: key.name,
    beginning: key.beginning,
    key_hash: key.keyHash,
    roles: JSON.stringify(key.roles),
    created_by: key.createdBy,
    created_at: key.createdAt,
    last_used_at: null,
    revoked_at: null,
    version: 1,
  };
  const [inserted]: { id: number }[] = await tx(TABLE).insert(row).returning('id');
  return fromRow({ ...row, id: inserted?.id ?? 0 });
}

/** The key's record, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockApiKey(tx: Knex.Transaction, id: number): Promise<ApiKey> {
  const row: ApiKeyRow | undefined = await tx(TABLE).where('id', id).forUpdate().first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Marks the key as revoked. @returns the record as it now is */
export async function updateRevoked(tx: Knex.Transaction, key: ApiKey, now: string): Promise<ApiKey> {
  const next = { ...key, revokedAt: now, version: key.version + 1 };
  await tx(TABLE).where('id', key.id).update({ revoked_at: now, version: next.version });
  return next;
}

/** Notes that the key is in use, at most once a minute. */
export async function touchApiKey(db: Knex, { id, last_used_at: last }: Pick<ApiKeyRow, 'id' | 'last_used_at'>, now: string): Promise<void> {
  if (last !== null && Date.parse(now) - Date.parse(last) < USE_PRECISION_MS) return;
  await db(TABLE).where('id', id).update({ last_used_at: now });
}
