import type { Knex } from 'knex';

/** The two databases the office runs on. */
export type Dialect = 'sqlite' | 'postgresql';

/** Which of the two databases `db` speaks to. */
export function dialectOf(db: Knex): Dialect {
  const { dialect } = db.client as Knex.Client;
  return dialect === 'sqlite3' ? 'sqlite' : 'postgresql';
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether the statement failed only because of someone working at the same moment, so that trying again can succeed. */
export function isPassingConflict(error: unknown): boolean {
  const serializationFailure = '40001';
  const deadlockDetected = '40P01';
  return [serializationFailure, deadlockDetected, 'SQLITE_BUSY'].includes(codeOf(error));
}

/** Whether the row could not be written because a unique column already holds its value. */
export function isUniqueViolation(error: unknown): boolean {
  const uniqueViolation = '23505';
  const code = codeOf(error);
  return code === uniqueViolation || (code === 'SQLITE_CONSTRAINT' && error instanceof Error && error.message.includes('UNIQUE'));
}

const sqliteGuard = (table: string, event: 'UPDATE' | 'DELETE'): string => `
  CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table}
  BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;

const postgresqlGuards = (table: string): string[] => [
  `CREATE FUNCTION ${table}_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION '${table} is append-only'; END $$`,
  `CREATE TRIGGER ${table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION ${table}_refuse_change()`,
];

/**
 * Makes a table append-only: the database itself refuses to change or delete a row, whoever asks. For migrations.
 * @param table a table name of our own, never a client's text
 */
export async function makeAppendOnly(tx: Knex, table: string): Promise<void> {
  const statements =
    dialectOf(tx) === 'sqlite' ? [sqliteGuard(table, 'UPDATE'), sqliteGuard(table, 'DELETE')] : postgresqlGuards(table);
  for (const statement of statements) await tx.raw(statement);
}

/** A change of single rows the database itself shall refuse. */
export interface RowGuard {
  /** A table name of our own, never a client's text. */
  table: string;
  event: 'UPDATE' | 'DELETE';
  /** SQL over `OLD` (and `NEW` for an update) that both databases understand. */
  when: string;
  message: string;
}

/** Makes the database refuse the change of any row for which `when` holds, whoever asks. For migrations. */
export async function refuseRowChange(tx: Knex, { table, event, when, message }: RowGuard): Promise<void> {
  const name = `${table}_guard_${event.toLowerCase()}`;
  if (dialectOf(tx) === 'sqlite') {
    await tx.raw(`CREATE TRIGGER ${name} BEFORE ${event} ON ${table} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${message}'); END`);
    return;
  }
  await tx.raw(`CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${message}'; END $$`);
  await tx.raw(`CREATE TRIGGER ${name} BEFORE ${event} ON ${table} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION ${name}()`);
}

/** Lets only one process at a time go past this point until the transaction ends. SQLite's write lock already does. */
export async function waitForOtherMigrators(tx: Knex): Promise<void> {
  const migrationLock = 7_365_001;
  if (dialectOf(tx) === 'postgresql') await tx.raw('SELECT pg_advisory_xact_lock(?)', [migrationLock]);
}

/**
 * Lets only one transaction at a time do a kind of work, e.g. one batch of imported decisions, so that what it looked up
 * still holds when it writes. SQLite's write lock already does.
 * @param work a number of our own for the kind of work
 */
export async function takeTurns(tx: Knex, work: number): Promise<void> {
  if (dialectOf(tx) === 'postgresql') await tx.raw('SELECT pg_advisory_xact_lock(?)', [work]);
}

/**
 * Which end of an ascending or descending list the rows without a value stand at: SQLite counts NULL as smallest,
 * PostgreSQL as largest.
 */
export function nullsComeFirst(db: Knex, order: 'asc' | 'desc'): boolean {
  return (dialectOf(db) === 'sqlite') === (order === 'asc');
}

/** Narrows `query` to rows whose `column` contains `text` literally; `%` and `_` are ordinary characters in it. */
export function whereContains(query: Knex.QueryBuilder, column: string, text: string): void {
  const literal = text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  query.whereRaw(`?? LIKE ? ESCAPE '\\'`, [column, `%${literal}%`]);
}
