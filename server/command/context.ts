import type { Knex } from 'knex';
import type { Role } from '../../rules-schema/user/roles.ts';

/** Who acts: a person signed in, a program with an API key, or the office itself (seeds, background work). */
export interface Actor {
  kind: 'person' | 'api-key' | 'system';
  /** Id of the user or API key; null for the office itself. */
  id: number | null;
  name: string;
  roles: readonly Role[];
}

/** What every verb receives beside its input. */
export interface CommandContext {
  /** The transaction everything of this command happens in. */
  tx: Knex.Transaction;
  actor: Actor;
  /** The time of the command, ISO-8601 in UTC; verbs read no other clock. */
  now: string;
  /** Address the request came from; null when there was none. */
  ip: string | null;
  requestId: string;
  /** The version the caller saw (If-Match); null when none was named. */
  expectedVersion: number | null;
  /** Set while a command is carried out on many records at once: the caller then names no versions. */
  anyVersion?: true;
  /** Why, in the actor's own words, when the command asks for it; kept in the audit trail. */
  reason?: string;
}

/** The office acting by itself. */
export const theOffice: Actor = { kind: 'system', id: null, name: 'Izcelsme', roles: [] };
