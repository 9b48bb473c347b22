import { isIP } from 'node:net';
import { PASSWORD_LENGTH } from '../rules-schema/user/user.ts';
import { isEasilyGuessed } from './users/password.ts';

/** How this installation runs, as its environment says. */
export interface Settings {
  /** 0 takes any free port. */
  port: number;
  host: string;
  /** A SQLite file or `postgres://…`. */
  databaseUrl: string;
  /** What was asked about the demo; null when nothing was. */
  demo: 'on' | 'off' | null;
  administrator: { email: string; password: string } | null;
  logLevel: string;
  /** Where the contents of documents are kept. */
  documentsFolder: string;
  /** clamd, as a socket’s path or `host:port`; null: files are not scanned for malware. */
  scanner: string | null;
  /** The office’s key store (PKCS#12) and what opens it; null: none, or the demo’s own. */
  keyStore: { file: string; password: string } | null;
  /** Where the public finds this office; null: where it listens. */
  publicAddress: string | null;
  /** Access to the EUDR information system TRACES; null: none. */
  traces: { address: string; user: string; key: string; clientId: string } | null;
}

/** What the database tells about itself before the demo is decided. */
export interface FoundDatabase {
  embedded: boolean;
  users: number;
  demoUsers: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function portIn({ PORT = '8080' }: Environment): number {
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) throw new Error(`PORT must be a number from 0 to 65535, not "${PORT}".`);
  return Number(PORT);
}

function demoIn({ IZCELSME_DEMO: asked = '' }: Environment): Settings['demo'] {
  if (asked === '') return null;
  if (asked !== 'on' && asked !== 'off') throw new Error(`IZCELSME_DEMO must be on or off, not "${asked}".`);
  return asked;
}

function administratorIn({ IZCELSME_ADMIN_EMAIL: email, IZCELSME_ADMIN_PASSWORD: password }: Environment): Settings['administrator'] {
  if (!email && !password) return null;
  if (!email || !password) throw new Error('IZCELSME_ADMIN_EMAIL and IZCELSME_ADMIN_PASSWORD belong together.');
  if (!/^\S+@\S+$/.test(email)) throw new Error('IZCELSME_ADMIN_EMAIL must be an e-mail address.');
  if (password.length < PASSWORD_LENGTH.least || isEasilyGuessed(password, email)) {
    throw new Error(`IZCELSME_ADMIN_PASSWORD needs at least ${PASSWORD_LENGTH.least} characters that are not easily guessed: not the demo password, the address, blanks, or few characters over and over.`);
  }
  return { email, password };
}

function logLevelIn({ LOG_LEVEL = 'warn' }: Environment): string {
  if (!LOG_LEVELS.includes(LOG_LEVEL)) throw new Error(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  return LOG_LEVEL;
}

const DEFAULT_DATABASE = 'var/izcelsme.sqlite';

/** Beside an embedded database, each of which has a folder of its own; `var/documents` where the database is elsewhere, or the usual one. */
function documentsFolderIn({ DOCUMENTS_DIR: asked = '', DATABASE_URL: database = '' }: Environment): string {
  if (asked !== '') return asked;
  const isUsual = database === '' || database === DEFAULT_DATABASE || /^postgres(?:ql)?:/.test(database);
  return isUsual ? 'var/documents' : `${database.replace(/\.sqlite3?$|\.db$/, '')}-documents`;
}

function keyStoreIn({ IZCELSME_SEAL_PATH: file, IZCELSME_SEAL_PASSWORD: password }: Environment): Settings['keyStore'] {
  if (!file && !password) return null;
  if (!file) throw new Error('IZCELSME_SEAL_PASSWORD needs IZCELSME_SEAL_PATH, the key store it opens.');
  return { file, password: password ?? '' };
}

function publicAddressIn({ IZCELSME_PUBLIC_URL: asked }: Environment): string | null {
  if (!asked) return null;
  const address = URL.canParse(asked) ? new URL(asked) : null;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') throw new Error(`IZCELSME_PUBLIC_URL must be an address such as https://origin.example.lv, not "${asked}".`);
  return `${address.origin}${address.pathname}`.replace(/\/+$/, '');
}

function tracesIn({ IZCELSME_TRACES_URL: address, IZCELSME_TRACES_USER: user, IZCELSME_TRACES_KEY: key, IZCELSME_TRACES_CLIENT: clientId }: Environment): Settings['traces'] {
  if (!address && !user && !key) return null;
  if (!address || !user || !key) throw new Error('IZCELSME_TRACES_URL, IZCELSME_TRACES_USER and IZCELSME_TRACES_KEY belong together.');
  if (!URL.canParse(address)) throw new Error(`IZCELSME_TRACES_URL must be an address, not "${address}".`);
  return { address: address.replace(/\/+$/, ''), user, key, clientId: clientId || 'eudr-repository' };
}

/** Reads the environment. @throws Error that names the variable at fault */
export function readSettings(environment: Environment): Settings {
  return {
    port: portIn(environment),
    host: environment['HOST'] || '127.0.0.1',
    databaseUrl: environment['DATABASE_URL'] || DEFAULT_DATABASE,
    demo: demoIn(environment),
    administrator: administratorIn(environment),
    logLevel: logLevelIn(environment),
    documentsFolder: documentsFolderIn(environment),
    scanner: environment['CLAMD_SOCKET'] || null,
    keyStore: keyStoreIn(environment),
    publicAddress: publicAddressIn(environment),
    traces: tracesIn(environment),
  };
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/**
 * Whether the demo is wanted: when asked for by name; else only on this machine alone, in an embedded database that is
 * empty or already a demo office.
 */
export function demoWanted({ demo, host }: Settings, { embedded, users, demoUsers }: FoundDatabase): boolean {
  if (demo !== null) return demo === 'on';
  return isLoopback(host) && embedded && (users === 0 || demoUsers > 0);
}
