import type { Knex } from 'knex';
import { endOfSession, idleSince } from './session.ts';

const TABLE = 'sessions';
/** How stale `last_seen_at` may grow before it is written anew. */
const SEEN_PRECISION_MS = 60_000;

export interface SessionRow {
  id: number;
  token_hash: string;
  user_id: number;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
}

/** Opens a session for a person. Only the digest of its token is kept. */
export async function insertSession(tx: Knex.Transaction, userId: number, tokenHash: string, now: string): Promise<void> {
  await tx(TABLE).insert({
    token_hash: tokenHash, user_id: userId, created_at: now, last_seen_at: now, expires_at: endOfSession(now),
  });
}

/** Notes that the session is in use, at most once a minute. */
export async function touchSession(db: Knex, session: Pick<SessionRow, 'id' | 'last_seen_at'>, now: string): Promise<void> {
  if (Date.parse(now) - Date.parse(session.last_seen_at) < SEEN_PRECISION_MS) return;
  await db(TABLE).where('id', session.id).where('last_seen_at', '<', now).update({ last_seen_at: now });
}

export async function deleteSession(tx: Knex.Transaction, id: number): Promise<void> {
  await tx(TABLE).where('id', id).delete();
}

/** Ends every session of a person. */
export async function deleteSessionsOf(tx: Knex.Transaction, userId: number): Promise<void> {
  await tx(TABLE).where('user_id', userId).delete();
}

/** Forgets sessions that can no longer be used. */
export async function forgetEndedSessions(db: Knex, now: string): Promise<number> {
  return db(TABLE).where('expires_at', '<=', now).orWhere('last_seen_at', '<=', idleSince(now)).delete();
}
