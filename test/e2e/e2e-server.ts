import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const projectFolder = path.join(import.meta.dirname, '..', '..');
const patienceMilliseconds = 120_000;
const betweenKnocksMilliseconds = 100;

/** A whole office of its own: the real server on a free port, with an empty temporary database and the built console. */
export interface E2eServer {
  /** `http://127.0.0.1:49152`, without a slash at its end. */
  address: string;
  /** Stops the server and deletes its database. */
  stop(): Promise<void>;
}

/** Builds the console when its sources changed since the last build. @throws when it does not build */
function buildConsole(): void {
  const { status, stderr } = spawnSync(process.execPath, ['admin/build-if-missing.mjs'], { cwd: projectFolder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The console does not build:\n${stderr}`);
}

/** The address the server prints when it listens. @throws when it ends before, with what it wrote */
async function addressOf(server: ChildProcess): Promise<string> {
  let written = '';
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer): void => {
      written += chunk.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(written)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
  });
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${String(code)} before it listened:\n${written}`);
  });
  return Promise.race([listening, ended]);
}

async function untilReady(address: string): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  while (Date.now() < deadline) {
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await pause(betweenKnocksMilliseconds);
  }
  throw new Error(`${address}/readyz did not answer within ${patienceMilliseconds / 1000} s.`);
}

/**
 * Starts an office for browser tests: a demo office unless `environment` says otherwise.
 * @param environment variables beside DATABASE_URL and PORT, which are chosen here
 */
export async function startE2eServer(environment: Record<string, string> = {}): Promise<E2eServer> {
  buildConsole();
  const folder = await mkdtemp(path.join(tmpdir(), 'izcelsme-e2e-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: projectFolder,
    env: { ...process.env, IZCELSME_DEMO: 'on', ...environment, DATABASE_URL: path.join(folder, 'office.sqlite'), PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = await addressOf(server);
    await untilReady(address);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
