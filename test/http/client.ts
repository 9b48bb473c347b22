import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { demoPeople } from '../../seeds/load-users.ts';
import type { Role } from '../../rules-schema/user/roles.ts';
import { createApp } from '../../server/app.ts';
import type { Office } from '../../server/http/office.ts';
import { DEMO_PASSWORD } from '../../server/users/password.ts';
import { expectAsDescribed } from './described-answers.ts';

/** An answer as a test looks at it. */
export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
  text: string;
}

export interface Sent {
  /** Sent as If-Match. */
  version?: number;
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

/** Someone at the door. The body's type is what the test expects it to be; its shape is checked against the description. */
export interface Client {
  get<Body>(path: string, sent?: Sent): Promise<Answer<Body>>;
  post<Body>(path: string, body?: unknown, sent?: Sent): Promise<Answer<Body>>;
  put<Body>(path: string, body: unknown, sent?: Sent): Promise<Answer<Body>>;
  delete<Body>(path: string, sent?: Sent): Promise<Answer<Body>>;
  /** Sends a form with files. */
  upload<Body>(path: string, form: FormData, sent?: Sent): Promise<Answer<Body>>;
  /** A file as its bytes. */
  download(path: string): Promise<{ status: number; headers: Headers; bytes: ArrayBuffer }>;
}

/** An office open for a test, on a port of its own, with a clock that stands still until it is moved. */
export interface OpenOffice {
  url: string;
  clock: { now: string };
  /** Where this office keeps contents; gone when it closes. */
  documentsFolder: string;
  /** Nobody in particular, who still sends the right Origin. */
  anybody: Client;
  signIn(role: Role): Promise<Client>;
  signInAs(email: string, password: string): Promise<Client>;
  withApiKey(key: string): Client;
  close(): Promise<void>;
}

const listOf = (path: string, parameters: Record<string, unknown>): string =>
  `${path}?${new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, JSON.stringify(value)]))}`;

/** The address of a list in the simple-rest dialect: `listing('/api/users', { filter: { q: 'anna' }, range: [0, 9] })`. */
export const listing = (path: string, question: { sort?: [string, 'ASC' | 'DESC']; range?: [number, number]; filter?: object }): string =>
  listOf(path, question);

function clientWith(url: string, always: Record<string, string>): Client {
  const send = async <Body>(method: string, path: string, body: unknown, { version, idempotencyKey, headers }: Sent = {}): Promise<Answer<Body>> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...always,
        ...(body !== undefined && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
        ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
    const answer: unknown = isJson ? JSON.parse(text) : text;
    if (isJson) expectAsDescribed(method, path.split('?', 1)[0] ?? path, response.status, answer);
    return { status: response.status, headers: response.headers, body: answer as Body, text };
  };
  return {
    get: (path, sent) => send('GET', path, undefined, sent),
    post: (path, body, sent) => send('POST', path, body, sent),
    put: (path, body, sent) => send('PUT', path, body, sent),
    delete: (path, sent) => send('DELETE', path, undefined, sent),
    upload: (path, form, sent) => send('POST', path, form, sent),
    download: async (path) => {
      const response = await fetch(`${url}${path}`, { headers: always });
      return { status: response.status, headers: response.headers, bytes: await response.arrayBuffer() };
    },
  };
}

const cookieFrom = (headers: Headers): string => headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]).join('; ');

/** Opens the office over a test's database. The demo people may sign in; nothing is logged. */
export async function openOffice(db: Knex, { scanner = null, ...settings }: Partial<Pick<Office, 'demo' | 'signInLimits' | 'logger' | 'seal' | 'traces'>> & { scanner?: string | null } = {}): Promise<OpenOffice> {
  const folder = path.join(tmpdir(), `izcelsme-documents-${randomUUID()}`);
  const clock = { now: '2026-01-05T09:00:00.000Z' };
  const signInLimits = { perEmail: 1000, perAddress: 1000 };
  const app = createApp({ db, now: () => clock.now, logger: pino({ level: 'silent' }), demo: true, signInLimits, documents: { folder, scanner }, seal: null, publicAddress: 'https://izcelsme.test', ...settings });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const anybody = clientWith(url, { Origin: url });
  const signInAs = async (email: string, password: string): Promise<Client> => {
    const { status, headers, text } = await anybody.post('/api/session', { email, password });
    if (status !== 200) throw new Error(`${email} could not sign in: ${status} ${text}`);
    return clientWith(url, { Origin: url, Cookie: cookieFrom(headers) });
  };
  return {
    url,
    clock,
    documentsFolder: folder,
    anybody,
    signInAs,
    signIn: (role) => signInAs(demoPeople.find((person) => person.role === role)?.email ?? role, DEMO_PASSWORD),
    withApiKey: (key) => clientWith(url, { Authorization: `Bearer ${key}` }),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
