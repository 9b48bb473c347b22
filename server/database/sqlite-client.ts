import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import Client, { type RawConnection } from 'knex/lib/dialects/sqlite3/index.js';
import Transaction from 'knex/lib/dialects/sqlite3/execution/sqlite-transaction.js';
import TableCompiler from 'knex/lib/dialects/sqlite3/schema/sqlite-tablecompiler.js';

/** What every connection is told before it is used; SQLite remembers only the journal mode by itself. */
const PRAGMAS = `
  PRAGMA busy_timeout = 15000;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -65536;
  PRAGMA mmap_size = 268435456;
  PRAGMA temp_store = MEMORY;
`;

/** SQLite does not wait for a lock while it changes the journal mode, which only the first connection to a new file does. */
const JOURNAL_PATIENCE_MS = 15_000;
const JOURNAL_PAUSE_MS = 20;

/** `PRAGMA synchronous` answers 2 for FULL: a committed transaction survives a power cut. */
const FULL = 2;

/** Takes the write lock at once: a deferred transaction that reads first and writes later fails with SQLITE_BUSY_SNAPSHOT. */
class ImmediateTransaction extends Transaction {
  override begin(connection: unknown): Promise<unknown> {
    return this.query(connection, this.readOnly ? 'BEGIN;' : 'BEGIN IMMEDIATE;');
  }
}

/** STRICT tables refuse a text where a number belongs, as PostgreSQL does. */
class StrictTableCompiler extends TableCompiler {
  override createQuery(columns: unknown, ifNotExists: boolean, like: boolean): void {
    super.createQuery(columns, ifNotExists, like);
    const statement = this.sequence.at(-1);
    if (statement && !like) statement.sql += ' strict';
  }
}

const execute = (connection: RawConnection, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.exec(sql, (error) => (error ? reject(error) : resolve()));
  });

const readPragma = (connection: RawConnection, name: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    connection.get(`PRAGMA ${name}`, (error, row) => (error ? reject(error) : resolve(row?.[name])));
  });

/** Keeps a write-ahead log, once every other connection has let go of the file. @throws Error SQLITE_BUSY when one does not */
async function keepWriteAheadLog(connection: RawConnection): Promise<void> {
  const end = Date.now() + JOURNAL_PATIENCE_MS;
  for (;;) {
    try {
      return await execute(connection, 'PRAGMA journal_mode = WAL;');
    } catch (error) {
      if (!String(error).includes('SQLITE_BUSY') || Date.now() > end) throw error;
      await pause(JOURNAL_PAUSE_MS);
    }
  }
}

/** Knex's SQLite dialect as this office needs it: durable commits, immediate transactions, strict tables. */
export class DurableSqliteClient extends Client {
  override async acquireRawConnection(): Promise<RawConnection> {
    const connection = await super.acquireRawConnection();
    await execute(connection, PRAGMAS);
    await keepWriteAheadLog(connection);
    const synchronous = await readPragma(connection, 'synchronous');
    if (synchronous !== FULL) throw new Error(`SQLite runs with synchronous=${String(synchronous)}; commits would not survive a power cut.`);
    return connection;
  }

  override transaction(container: unknown, config: unknown, outerTransaction: unknown): Knex.Transaction {
    return new ImmediateTransaction(this, container, config, outerTransaction) as unknown as Knex.Transaction;
  }

  override tableCompiler(tableBuilder: unknown): StrictTableCompiler {
    return new StrictTableCompiler(this, tableBuilder);
  }
}
