import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/database/connect.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izcelsme-connection-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process that reads a counter and raises it, again and again, in transactions of its own. */
function raiseInAnotherProcess(file: string, times: number): Promise<number | null> {
  const connect = path.join(import.meta.dirname, '..', '..', 'server', 'database', 'connect.ts');
  const script = `
    import { openDatabase } from ${JSON.stringify(connect)};
    const db = openDatabase(${JSON.stringify(file)});
    for (let i = 0; i < ${times}; i += 1) {
      await db.transaction(async (tx) => {
        const { n } = await tx('counter').first('n');
        await tx('counter').update({ n: n + 1 });
      });
    }
    await db.destroy();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => child.on('close', resolve));
}

describe('a SQLite connection', () => {
  it('is durable and keeps references, every one of the pool and again after reopening', async () => {
    const file = path.join(folder, 'made', 'when', 'missing', 'office.sqlite');
    for (const _opening of ['first', 'second']) {
      const db = openDatabase(file);
      const read = (): Promise<unknown[]> =>
        db.transaction(async (tx) => {
          const [journal] = await tx.raw('PRAGMA journal_mode');
          const [synchronous] = await tx.raw('PRAGMA synchronous');
          const [foreignKeys] = await tx.raw('PRAGMA foreign_keys');
          return [journal.journal_mode, synchronous.synchronous, foreignKeys.foreign_keys];
        }, { readOnly: true });
      const seen = await Promise.all([read(), read(), read(), read()]);
      expect(seen).toEqual(Array.from({ length: 4 }, () => ['wal', 2, 1]));
      await db.destroy();
    }
  });

  it('makes tables that refuse a text where a number belongs', async () => {
    const db = openDatabase(path.join(folder, 'strict.sqlite'));
    await db.schema.createTable('counter', (table) => void table.integer('n'));
    await expect(db('counter').insert({ n: 'many' })).rejects.toThrow(/cannot store TEXT/);
    await db.destroy();
  });

  it('loses no raise of a counter when several processes read and then write it', async () => {
    const file = path.join(folder, 'counter.sqlite');
    const db = openDatabase(file);
    await db.schema.createTable('counter', (table) => void table.integer('n').notNullable());
    await db('counter').insert({ n: 0 });
    const ended = await Promise.all([1, 2, 3].map(() => raiseInAnotherProcess(file, 40)));
    expect(ended).toEqual([0, 0, 0]);
    expect(await db('counter').first('n')).toEqual({ n: 120 });
    await db.destroy();
  });
});
