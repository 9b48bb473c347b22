import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
});
