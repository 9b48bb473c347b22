import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { refuse } from '../command/refusal.ts';
import { normalEmail } from './user.ts';
import { userMessages } from './user-messages.ts';

const TABLE = 'sign_in_attempts';
const WINDOW_MS = 15 * 60_000;

/** One attempt to prove who somebody is. */
export interface Attempt {
  email: string;
  /** Address it comes from. */
  ip: string;
  now: string;
}

/** Attempts allowed in a quarter of an hour. */
export interface AttemptLimits {
  /** For one e-mail address from one network address. */
  perEmail: number;
  /** For one network address, whoever it tries to be; an office shares one, so this is generous. */
  perAddress: number;
}

const keyOf = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
const emailKey = ({ email, ip }: Attempt): string => keyOf('email', normalEmail(email), ip);
const addressKey = ({ ip }: Attempt): string => keyOf('address', ip);

/** Counts one more attempt, atomically; a window that has ended begins anew. */
async function count(db: Knex, key: string, now: string): Promise<{ attempts: number; endsAt: string }> {
  const windowEndsAt = new Date(Date.parse(now) + WINDOW_MS).toISOString();
  const again = (fresh: string, going: string): Knex.Raw => db.raw(`CASE WHEN ${TABLE}.window_ends_at <= ? THEN ${fresh} ELSE ${going} END`, [now]);
  const rows: { attempts: number; window_ends_at: string }[] = await db(TABLE)
    .insert({ key_hash: key, attempts: 1, window_ends_at: windowEndsAt })
    .onConflict('key_hash')
    .merge({ attempts: again('1', `${TABLE}.attempts + 1`), window_ends_at: again('excluded.window_ends_at', `${TABLE}.window_ends_at`) })
    .returning(['attempts', 'window_ends_at']);
  return { attempts: rows[0]?.attempts ?? 1, endsAt: rows[0]?.window_ends_at ?? windowEndsAt };
}

/**
 * Counts an attempt before it is judged, so that many at once cannot slip past the limit.
 * Only this address is held up, and for this e-mail only here: nobody can lock a colleague out from elsewhere.
 * @throws Refusal 429 with Retry-After when there were too many
 */
export async function countAttempt(db: Knex, attempt: Attempt, limits: AttemptLimits): Promise<void> {
  const counted = [
    { ...(await count(db, emailKey(attempt), attempt.now)), limit: limits.perEmail },
    { ...(await count(db, addressKey(attempt), attempt.now)), limit: limits.perAddress },
  ];
  const over = counted.find(({ attempts, limit }) => attempts > limit);
  if (!over) return;
  const seconds = Math.max(1, Math.ceil((Date.parse(over.endsAt) - Date.parse(attempt.now)) / 1000));
  refuse(userMessages, 'too-many-attempts', { minutes: Math.ceil(seconds / 60) }, { status: 429, headers: { 'Retry-After': String(seconds) } });
}

/** Takes back what a successful attempt counted. */
export async function forgiveAttempts(db: Knex, attempt: Attempt): Promise<void> {
  await db(TABLE).where('key_hash', emailKey(attempt)).delete();
  await db(TABLE).where('key_hash', addressKey(attempt)).where('attempts', '>', 0).decrement('attempts', 1);
}

/** Forgets windows that have ended. */
export async function forgetEndedWindows(db: Knex, now: string): Promise<number> {
  return db(TABLE).where('window_ends_at', '<=', now).delete();
}
