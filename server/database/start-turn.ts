import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { isPostgresql, openDatabase } from './connect.ts';
import { isPassingConflict } from './dialect.ts';

const START_LOCK = 7_365_002;
const BETWEEN_ATTEMPTS_MS = 500;
/** A wait shorter than this is nothing to tell of. */
const QUIET_MS = 1_000;

/** SQLite has one lock a file, and loading needs that of the database itself: whose turn it is, a small file beside it knows. */
const besides = (file: string): string => `${file}-start`;

async function postgresqlLock(keeper: Knex): Promise<Knex.Transaction> {
  const lock = await keeper.transaction();
  await lock.raw('SELECT pg_advisory_xact_lock(?)', [START_LOCK]);
  return lock;
}

/** Every transaction on SQLite takes the only write lock; the connection waits a while for it by itself, and is then asked again. */
async function sqliteLock(keeper: Knex): Promise<Knex.Transaction> {
  for (;;) {
    try {
      return await keeper.transaction();
    } catch (error) {
      if (!isPassingConflict(error)) throw error;
      await pause(BETWEEN_ATTEMPTS_MS);
    }
  }
}

/**
 * Carries `work` out while nobody else who starts on the same database does. Two starts at one moment load one after the
 * other, and the second finds everything done. The database lets go of the lock by itself when a process dies.
 * @param url as for `openDatabase`
 * @param onWait told once, when somebody else is at it
 */
export async function startInTurn<T>(url: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  const onPostgresql = isPostgresql(url);
  const keeper = openDatabase(onPostgresql ? url : besides(url));
  const waiting = setTimeout(onWait, QUIET_MS);
  try {
    const lock = await (onPostgresql ? postgresqlLock : sqliteLock)(keeper);
    clearTimeout(waiting);
    return await work().finally(() => lock.rollback());
  } finally {
    clearTimeout(waiting);
    await keeper.destroy();
  }
}
