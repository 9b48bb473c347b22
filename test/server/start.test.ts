import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/database/connect.ts';

const project = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'izcelsme-start-'));
const file = path.join(folder, 'var', 'office.sqlite');
const administrator = { email: 'first@example.lv', password: 'the very first secret' };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  process: ChildProcess;
  said: string;
  url: string;
}

/** Starts the office as `npm start` does, without the demo. */
function start(environment: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', DATABASE_URL: file, IZCELSME_DEMO: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const url = /^Izcelsme: (http:\S+)\/$/m.exec(said)?.[1];
      if (url) setTimeout(() => resolve({ process: child, said, url }), 100);
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

const stop = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit').on('exit', (code) => resolve(code));
    child.kill('SIGTERM');
  });

const signIn = async (url: string, email: string, password: string): Promise<number> => {
  const headers = { 'Content-Type': 'application/json', Origin: url };
  return (await fetch(`${url}/api/session`, { method: 'POST', headers, body: JSON.stringify({ email, password }) })).status;
};

const countsOf = async (): Promise<unknown> => {
  const db = openDatabase(file);
  const counts = await Promise.all(['users', 'audit_entries', 'schema_migrations'].map((table) => db(table).count({ rows: '*' })));
  await db.destroy();
  return counts;
};

describe('starting the office', () => {
  it('makes its first administrator, no demo people, and ends quietly when told to', async () => {
    const first = await start({ IZCELSME_ADMIN_EMAIL: administrator.email, IZCELSME_ADMIN_PASSWORD: administrator.password });
    expect(first.said).not.toContain('Demo');
    expect(await (await fetch(`${first.url}/readyz`)).text()).toBe('ready');
    expect(await signIn(first.url, administrator.email, administrator.password)).toBe(200);
    expect(await signIn(first.url, 'admin@izcelsme.test', 'izcelsme-demo')).toBe(401);
    expect(await stop(first.process)).toBe(0);
  }, 60_000);

  it('a second time changes nothing, and an administrator’s password is not set back', async () => {
    const before = await countsOf();
    const second = await start({ IZCELSME_ADMIN_EMAIL: administrator.email, IZCELSME_ADMIN_PASSWORD: 'quite another secret' });
    expect(await countsOf()).toEqual(before);
    expect(await signIn(second.url, administrator.email, 'quite another secret')).toBe(401);
    expect(await stop(second.process)).toBe(0);
  }, 60_000);

  it('tells what is missing when nobody could sign in', async () => {
    const started = await start({ DATABASE_URL: path.join(folder, 'empty.sqlite') });
    expect(started.said).toContain('IZCELSME_ADMIN_EMAIL');
    expect(await stop(started.process)).toBe(0);
  }, 60_000);

  it('says in one line why it cannot', async () => {
    await expect(start({ PORT: 'http' })).rejects.toThrow(/ended with 1: Izcelsme could not start: PORT must be a number/);
  }, 60_000);

  it.each(['mysql://me:secret@example.lv/office', 'sqlite:office.sqlite', 'file:office.sqlite', ':memory:'])('takes no database by the name %s for a file', async (url) => {
    const why = await start({ DATABASE_URL: url }).catch((error: Error) => error.message);
    expect(why).toMatch(/^ended with 1: Izcelsme could not start: DATABASE_URL must be the path of a SQLite file .* postgres:\/\/; "\S+" is neither\.\n$/);
    expect(why).not.toContain('secret');
  }, 60_000);

  it('tells at once that its port is taken, and how to choose another', async () => {
    const first = createServer();
    const untouched = path.join(folder, 'untouched.sqlite');
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
    const { port } = first.address() as AddressInfo;
    const why = await start({ PORT: String(port), DATABASE_URL: untouched }).catch((error: Error) => error.message);
    expect(why).toMatch(new RegExp(`^ended with 1: Izcelsme could not start: port ${port} on 127.0.0.1 is taken .* PORT=\\d+\\.\n$`));
    expect(existsSync(untouched)).toBe(false);
    await new Promise((resolve) => first.close(resolve));
  }, 60_000);

  it('twice at the same moment on one new file makes one demo office', async () => {
    const both = path.join(folder, 'both.sqlite');
    const started = await Promise.all([1, 2].map(() => start({ DATABASE_URL: both, IZCELSME_DEMO: 'on' })));
    const loading = started.filter(({ said }) => said.includes('Demo office: 2400 past decisions'));
    expect(loading).toHaveLength(1);
    expect(await Promise.all(started.map(({ process: child }) => stop(child)))).toEqual([0, 0]);
    const db = openDatabase(both);
    expect(await db('decisions').where('source', 'demo').count({ rows: '*' })).toEqual([{ rows: 2400 }]);
    await db.destroy();
  }, 120_000);
});
