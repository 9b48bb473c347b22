import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Language } from '../../rules-schema/user/language.ts';
import type { Actor } from '../command/context.ts';
import type { Seal } from '../command/seal.ts';

/** What every request needs of the house. */
export interface Office {
  db: Knex;
  /** The time, ISO-8601 UTC. Tests stop this clock. */
  now: () => string;
  logger: Logger;
  /** Whether demo people may sign in with the demo password. */
  demo: boolean;
  /** Sign-in attempts each address and each address with e-mail may make in a quarter of an hour. */
  signInLimits: { perEmail: number; perAddress: number };
  /** Where the contents of documents are kept, and the malware scanner that sees them first (a socket’s path or `host:port`); null: none. */
  documents: { folder: string; scanner: string | null };
  /** The key the office seals certificates with; null where it has none. */
  seal: Seal | null;
  /** Where the public finds this office, `https://…` without a stroke at the end; printed on certificates. */
  publicAddress: string;
  /** Access to the EUDR information system TRACES; left out: statements are handed in by hand. */
  traces?: { address: string; user: string; key: string; clientId: string } | null;
}

/** Who sends the request, once known. */
export interface SignedIn {
  actor: Actor;
  /** The language of a person; null for an API key. */
  language: Language | null;
  /** The session the cookie named; null for an API key. */
  sessionId: number | null;
}

declare global {
  namespace Express {
    interface Request {
      office: Office;
      requestId: string;
      signedIn: SignedIn | null;
    }
  }
}
