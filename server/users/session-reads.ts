import type { Knex } from 'knex';
import type { Actor } from '../command/context.ts';
import type { Language } from '../../rules-schema/user/language.ts';
import { digestOfSecret } from './secret-token.ts';
import { touchSession, type SessionRow } from './session-store.ts';
import { idleSince } from './session.ts';
import { fromRow, type UserRow } from './user-store.ts';

/** The person a session belongs to. */
export interface OpenSession {
  sessionId: number;
  actor: Actor;
  language: Language;
}

/**
 * Whose session a cookie's token opens: not ended, not idle too long, its person active. Notes that it is in use.
 * @param demo whether demo people are welcome
 */
export async function findSession(db: Knex, token: string, { now, demo }: { now: string; demo: boolean }): Promise<OpenSession | null> {
  const session: SessionRow | undefined = await db('sessions')
    .where('token_hash', digestOfSecret(token))
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', idleSince(now))
    .first();
  if (!session) return null;
  const row: UserRow | undefined = await db('users').where({ id: session.user_id, status: 'active' }).first();
  if (!row || (row.demo === 1 && !demo)) return null;
  await touchSession(db, session, now);
  const { id, name, roles, language } = fromRow(row);
  return { sessionId: session.id, actor: { kind: 'person', id, name, roles }, language };
}
