import type { Knex } from 'knex';
import Client, { type RawConnection } from 'knex/lib/dialects/sqlite3/index.js';
import Transaction from 'knex/lib/dialects/sqlite3/execution/sqlite-transaction.js';
import TableCompiler from 'knex/lib/dialects/sqlite3/schema/sqlite-tablecompiler.js';

/** What every connection is told before it is used; SQLite remembers only the journal mode by itself. */
const PRAGMAS = `
  PRAGMA busy_timeout = 15000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -65536;
  PRAGMA mmap_size = 268435456;
  PRAGMA temp_store = MEMORY;
`;

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

/** Knex's SQLite dialect as this office needs it: durable commits, immediate transactions, strict tables. */
export class DurableSqliteClient extends Client {
  override async acquireRawConnection(): Promise<RawConnection> {
    const connection = await super.acquireRawConnection();
    await execute(connection, PRAGMAS);
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
