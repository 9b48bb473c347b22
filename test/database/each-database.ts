import { randomUUID } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Knex } from 'knex';
import { afterAll, describe, inject } from 'vitest';
import { openDatabase } from '../../server/database/connect.ts';
import type { Dialect } from '../../server/database/dialect.ts';

/** A database of a test's own: migrated, with the five demo people, nothing else. Closed after the suite. */
export interface FreshDatabase {
  db: Knex;
  /** For a second connection to the same database, e.g. by another process. */
  url: string;
  dialect: Dialect;
}

export type OpenFresh = () => Promise<FreshDatabase>;

async function copySqlite(): Promise<string> {
  const { sqliteTemplate } = inject('testDatabases');
  const file = path.join(path.dirname(sqliteTemplate), `${randomUUID()}.sqlite`);
  await copyFile(sqliteTemplate, file);
  return file;
}

async function copyPostgresql(): Promise<string> {
  const { postgresqlServer } = inject('testDatabases');
  const name = `izcelsme_${randomUUID().replaceAll('-', '')}`;
  const server = openDatabase(`${postgresqlServer}/postgres`);
  try {
    await server.raw('CREATE DATABASE ?? TEMPLATE izcelsme_template STRATEGY file_copy', [name]);
  } finally {
    await server.destroy();
  }
  return `${postgresqlServer}/${name}`;
}

const copies: Record<Dialect, () => Promise<string>> = { sqlite: copySqlite, postgresql: copyPostgresql };

function databasesHere(): Dialect[] {
  return inject('testDatabases').postgresqlServer === null ? ['sqlite'] : ['sqlite', 'postgresql'];
}

/**
 * One suite, every database: describes `suite` once on SQLite and once on a real PostgreSQL.
 * @param suite receives the function that opens a fresh database; call it in a test or a hook, as often as needed
 */
export function eachDatabase(name: string, suite: (openFresh: OpenFresh) => void): void {
  describe.each(databasesHere())(`${name} (%s)`, (dialect) => {
    const opened: Knex[] = [];
    afterAll(async () => {
      await Promise.all(opened.map((db) => db.destroy()));
    });
    suite(async () => {
      const url = await copies[dialect]();
      const db = openDatabase(url);
      opened.push(db);
      return { db, url, dialect };
    });
  });
}
