import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { demoPeople } from '../seeds/load-users.ts';
import { loadSeeds } from '../seeds/load.ts';
import { createApp } from './app.ts';
import { forgetIdempotencyKeys } from './command/idempotency.ts';
import { openDatabase } from './database/connect.ts';
import { dialectOf } from './database/dialect.ts';
import { migrate } from './database/migrate.ts';
import { DEMO_PASSWORD } from './users/password.ts';
import { forgetEndedSessions } from './users/session-store.ts';
import { forgetEndedWindows } from './users/sign-in-throttle.ts';
import { countUsers } from './users/user-reads.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const SHUTDOWN_PATIENCE_MS = 10_000;

const now = (): string => new Date().toISOString();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The environment, read once, here and nowhere else. */
const settings = {
  port: Number(process.env['PORT'] ?? 8080),
  host: process.env['HOST'] ?? '127.0.0.1',
  databaseUrl: process.env['DATABASE_URL'] || 'var/izcelsme.sqlite',
  demo: process.env['IZCELSME_DEMO'],
  administrator: { email: process.env['IZCELSME_ADMIN_EMAIL'], password: process.env['IZCELSME_ADMIN_PASSWORD'] },
  logLevel: process.env['LOG_LEVEL'] ?? 'warn',
};

/**
 * Whether the demo is wanted: when asked for by name; else only on this machine alone, in an embedded database that is
 * empty or already a demo office.
 */
async function demoWanted(db: Knex): Promise<boolean> {
  if (settings.demo === 'on') return true;
  if (settings.demo !== undefined || !LOOPBACK.has(settings.host) || dialectOf(db) !== 'sqlite') return false;
  const { all, demo } = await countUsers(db);
  return all === 0 || demo > 0;
}

function firstAdministrator(): { email: string; password: string } | null {
  const { email, password } = settings.administrator;
  return email && password ? { email, password } : null;
}

async function forgetWhatIsOver(db: Knex): Promise<void> {
  await forgetEndedSessions(db, now());
  await forgetEndedWindows(db, now());
  await forgetIdempotencyKeys(db, new Date(Date.now() - DAY_MS).toISOString());
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(settings.port, settings.host, resolve);
  });
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

async function greet(address: string, db: Knex, demo: boolean): Promise<void> {
  say(`Izcelsme: ${address}`);
  if (demo) {
    say(`Demo sign-ins, all with the password ${DEMO_PASSWORD}:`);
    for (const { email, role } of demoPeople) say(`  ${email.padEnd(24)} ${role}`);
  } else if ((await countUsers(db)).all === 0) {
    say('Nobody can sign in yet: set IZCELSME_ADMIN_EMAIL and IZCELSME_ADMIN_PASSWORD and start again.');
  }
}

function stopOnSignal(server: Server, db: Knex, sweeping: NodeJS.Timeout): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    clearInterval(sweeping);
    setTimeout(() => process.exit(1), SHUTDOWN_PATIENCE_MS).unref();
    server.close(() => void db.destroy().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

async function start(): Promise<void> {
  const logger = pino({ level: settings.logLevel });
  const db = openDatabase(settings.databaseUrl);
  await migrate(db, now());
  const demo = await demoWanted(db);
  await loadSeeds({ db, now: now(), demo, administrator: firstAdministrator(), say });
  await forgetWhatIsOver(db);
  const sweeping = setInterval(() => void forgetWhatIsOver(db).catch((error: unknown) => logger.error({ err: error }, 'sweeping failed')), HOUR_MS);
  sweeping.unref();
  const server = createServer(createApp({ db, now, logger, demo, signInLimits: { perEmail: 10, perAddress: 200 } }));
  stopOnSignal(server, db, sweeping);
  await greet(await listen(server), db, demo);
}

start().catch((error: unknown) => {
  process.stderr.write(`Izcelsme could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
