import type { Server } from 'node:http';
import path from 'node:path';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { demoPeople } from '../seeds/load-users.ts';
import { loadSeeds } from '../seeds/load.ts';
import { createApp } from './app.ts';
import { takeAddress } from './listen.ts';
import { demoWanted, readSettings, type Settings } from './settings.ts';
import { forgetIdempotencyKeys } from './command/idempotency.ts';
import { openDatabase } from './database/connect.ts';
import { dialectOf } from './database/dialect.ts';
import { migrate } from './database/migrate.ts';
import { sweepContents } from './documents/sweep-contents.ts';
import { inBackground } from './command/in-background.ts';
import { startInTurn } from './database/start-turn.ts';
import type { Seal } from './command/seal.ts';
import { ensureDemoStore, openKeyStore } from './printing/seal-file.ts';
import { startPackingRunner } from './packed-decisions/packing-runner.ts';
import { startReplayRunner } from './replays/replay-runner.ts';
import { DEMO_PASSWORD } from './users/password.ts';
import { forgetEndedSessions } from './users/session-store.ts';
import { forgetEndedWindows } from './users/sign-in-throttle.ts';
import { countUsers } from './users/user-reads.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** An office may share one address; a person rarely mistypes ten times in a quarter of an hour. */
const SIGN_IN_LIMITS = { perEmail: 10, perAddress: 200 };
const SHUTDOWN_PATIENCE_MS = 10_000;

const now = (): string => new Date().toISOString();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The environment is read here and nowhere else. */
const settings = (): Settings => readSettings(process.env);

async function demoIsWanted(db: Knex, asked: Settings): Promise<boolean> {
  const { all, demo } = await countUsers(db);
  return demoWanted(asked, { embedded: dialectOf(db) === 'sqlite', users: all, demoUsers: demo });
}

async function forgetWhatIsOver(db: Knex, folder: string): Promise<void> {
  await forgetEndedSessions(db, now());
  await forgetEndedWindows(db, now());
  const yesterday = new Date(Date.now() - DAY_MS).toISOString();
  await forgetIdempotencyKeys(db, yesterday);
  await inBackground({ db, now, runner: 'sweeping' }, sweepContents, { folder, before: yesterday });
}

/** Brings the database up to date and loads what the office begins with. @returns whether it is a demo office */
async function furnish(db: Knex, asked: Settings): Promise<boolean> {
  await migrate(db, now());
  const demo = await demoIsWanted(db, asked);
  await loadSeeds({ db, now: now(), demo, administrator: asked.administrator, say });
  return demo;
}

/** The key store of the environment; a demo office without one makes its own. @throws Error when it cannot be opened */
async function officeSeal({ keyStore, documentsFolder }: Settings, demo: boolean): Promise<Seal | null> {
  if (keyStore) return openKeyStore(keyStore);
  if (!demo) return null;
  const place = { file: path.join(path.dirname(documentsFolder), 'demo-seal.p12'), password: DEMO_PASSWORD };
  await ensureDemoStore(place, now());
  return openKeyStore(place);
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

function stopOnSignal(server: Server, db: Knex, sweeping: NodeJS.Timeout, runners: readonly { stop(): Promise<void> }[]): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    clearInterval(sweeping);
    setTimeout(() => process.exit(1), SHUTDOWN_PATIENCE_MS).unref();
    const laidDown = Promise.all(runners.map((runner) => runner.stop()));
    server.close(() => void laidDown.then(() => db.destroy()).then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

async function start(asked: Settings): Promise<void> {
  const logger = pino({ level: asked.logLevel });
  const db = openDatabase(asked.databaseUrl);
  const { server, address, admit } = await takeAddress(asked);
  const demo = await startInTurn(asked.databaseUrl, () => furnish(db, asked), () => say('Another start is loading this database; waiting for it to end.'));
  await forgetWhatIsOver(db, asked.documentsFolder);
  const sweeping = setInterval(() => void forgetWhatIsOver(db, asked.documentsFolder).catch((error: unknown) => logger.error({ err: error }, 'sweeping failed')), HOUR_MS);
  sweeping.unref();
  const packing = startPackingRunner({ db, now, onError: (error) => logger.error({ err: error }, 'packing failed') });
  const replays = startReplayRunner({ db, now, onError: (error) => logger.error({ err: error }, 'replaying failed') });
  stopOnSignal(server, db, sweeping, [replays, packing]);
  const seal = await officeSeal(asked, demo);
  const publicAddress = asked.publicAddress ?? address.replace(/\/$/, '');
  admit(createApp({ db, now, logger, demo, signInLimits: SIGN_IN_LIMITS, documents: { folder: asked.documentsFolder, scanner: asked.scanner }, seal, publicAddress, traces: asked.traces }));
  await greet(address, db, demo);
}

/** A refused connection to several addresses says why only in its parts. */
function whyOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(whyOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

try {
  await start(settings());
} catch (error) {
  process.stderr.write(`Izcelsme could not start: ${whyOf(error)}\n`);
  process.exit(1);
}
