import { mkdirSync } from 'node:fs';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import pg from 'pg';
import { DurableSqliteClient } from './sqlite-client.ts';

/** SQLite serves many readers beside one writer; as many connections as libuv has threads, so that none waits for a thread. */
const SQLITE_CONNECTIONS = 4;
const POSTGRESQL_CONNECTIONS = 10;

/** A statement that fails is told with `?` instead of what it carried: errors are logged, and what people entered is not. */
const NO_VALUES_IN_ERRORS = false;

/** Whether a database's name is that of a PostgreSQL database; otherwise it is the path of a file. */
export const isPostgresql = (url: string): boolean => /^postgres(?:ql)?:\/\//i.test(url);

/** `mysql:`, `sqlite:`, `file:`; a single letter is a drive of Windows. A lone `:memory:` would be another database on every connection. */
const SCHEME = /^(?:[a-z][a-z0-9+.-]+:|:memory:)/i;

/** What the name of a database may be told of: its scheme, never the password it may carry. */
function refuseUnknownScheme(url: string): void {
  const scheme = SCHEME.exec(url)?.[0];
  if (scheme === undefined || isPostgresql(url)) return;
  throw new Error(`DATABASE_URL must be the path of a SQLite file (such as var/izcelsme.sqlite) or begin with postgres://; "${scheme}" is neither.`);
}

/** PostgreSQL sends counts as 64-bit text; ours stay far below 2^53, so they become numbers. */
const countsAsNumbers = {
  getTypeParser: (oid: number, format: string): unknown => {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
    return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, 'text');
  },
};

function openPostgresql(url: string): Knex {
  return knex({
    client: 'pg',
    connection: { connectionString: url, types: countsAsNumbers, application_name: 'izcelsme' },
    pool: { min: 0, max: POSTGRESQL_CONNECTIONS },
    compileSqlOnError: NO_VALUES_IN_ERRORS,
  });
}

function openSqlite(file: string): Knex {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  return knex({
    client: DurableSqliteClient,
    connection: { filename: file },
    useNullAsDefault: true,
    pool: { min: 1, max: SQLITE_CONNECTIONS },
    compileSqlOnError: NO_VALUES_IN_ERRORS,
  });
}

/**
 * Opens the office's database. Whoever opens it closes it with `destroy()`.
 * @param url `postgres://…`, or the path of a SQLite file (its folder is made when missing)
 * @throws Error when it is neither, e.g. `mysql://…` or `file:…`
 */
export function openDatabase(url: string): Knex {
  refuseUnknownScheme(url);
  return isPostgresql(url) ? openPostgresql(url) : openSqlite(url);
}
