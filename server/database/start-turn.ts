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

/** Held by the connection until it is closed; PostgreSQL lets the others wait in line. */
async function lockOnPostgresql(keeper: Knex, connection: unknown): Promise<void> {
  await keeper.raw('SELECT pg_advisory_lock(?)', [START_LOCK]).connection(connection);
}

/**
 * The write lock of a file that holds no table: nothing is ever written under it, and it ends with its connection.
 * (SQLite has no lock without a transaction; `locking_mode = EXCLUSIVE` would not let the others wait in line.)
 */
async function lockOnSqlite(keeper: Knex, connection: unknown): Promise<void> {
  await keeper.raw('BEGIN IMMEDIATE').connection(connection);
}

/** Takes the lock on a connection of its own. @returns what gives it back */
async function takeLock(url: string): Promise<() => Promise<void>> {
  const onPostgresql = isPostgresql(url);
  const keeper = openDatabase(onPostgresql ? url : besides(url));
  const client = keeper.client as Knex.Client;
  let connection: unknown;
  const giveBack = async (): Promise<void> => {
    if (connection !== undefined) await client.releaseConnection(connection);
    await keeper.destroy();
  };
  try {
    connection = await client.acquireConnection();
    await (onPostgresql ? lockOnPostgresql : lockOnSqlite)(keeper, connection);
    return giveBack;
  } catch (error) {
    await giveBack();
    throw error;
  }
}

/** SQLite waits a while by itself and then gives up; it is asked again for as long as somebody else holds the lock. */
async function lockInTurn(url: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await takeLock(url);
    } catch (error) {
      if (!isPassingConflict(error)) throw error;
      await pause(BETWEEN_ATTEMPTS_MS);
    }
  }
}

/**
 * Carries `work` out while nobody else who starts on the same database does. Two starts at one moment load one after the
 * other, and the second finds everything done. A lock ends with its connection: nothing is left of a process that dies.
 * @param url as for `openDatabase`
 * @param onWait told once, when somebody else is at it
 */
export async function startInTurn<T>(url: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  const waiting = setTimeout(onWait, QUIET_MS);
  const giveBack = await lockInTurn(url).finally(() => clearTimeout(waiting));
  return work().finally(giveBack);
}
