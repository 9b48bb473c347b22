import type { Knex } from 'knex';
import { apiKeySchema, type ApiKey } from '../../rules-schema/user/api-key.ts';
import type { Actor } from '../command/context.ts';
import type { Listing } from '../database/listing.ts';
import { fromRow, touchApiKey, type ApiKeyRow } from './api-key-store.ts';
import { digestOfSecret } from './secret-token.ts';

/**
 * The program an API key belongs to, unless it was revoked or whoever made it has left the office. Notes that it is in use.
 * @param demo whether keys made by demo people are valid
 */
export async function findApiKey(db: Knex, key: string, { now, demo }: { now: string; demo: boolean }): Promise<Actor | null> {
  const row: (ApiKeyRow & { demo: number }) | undefined = await db('api_keys')
    .join('users', 'users.id', 'api_keys.created_by')
    .where('api_keys.key_hash', digestOfSecret(key))
    .whereNull('api_keys.revoked_at')
    .whereNot('users.status', 'deactivated')
    .first('api_keys.*', 'users.demo');
  if (!row || (row.demo === 1 && !demo)) return null;
  await touchApiKey(db, row, now);
  const { id, name, roles } = fromRow(row);
  return { kind: 'api-key', id, name, roles };
}

/** The programs that may act for the office, revoked ones included. */
export const apiKeyListing: Listing<ApiKeyRow, ApiKey> = {
  resource: 'api-keys',
  from: (db) => db('api_keys').select('api_keys.*'),
  id: 'api_keys.id',
  columns: {
    name: { column: 'api_keys.name', holds: 'text' },
    createdBy: { column: 'api_keys.created_by', holds: 'integer', sortable: false },
    createdAt: { column: 'api_keys.created_at', holds: 'moment' },
    revokedAt: { column: 'api_keys.revoked_at', holds: 'moment', sortable: false },
  },
  order: ['createdAt', 'DESC'],
  item: fromRow,
  itemSchema: apiKeySchema,
};

/** The people who made these keys, and so answer for what programs do with them. */
export async function creatorsOfApiKeys(db: Knex, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  return db('api_keys').whereIn('id', [...ids]).distinct().pluck('created_by');
}
