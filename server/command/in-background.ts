import type { Knex } from 'knex';
import { theOffice } from './context.ts';
import { runCommand, type Verb } from './run-command.ts';

/** What work in the background needs of the house. */
export interface Background {
  db: Knex;
  /** The time, ISO-8601 UTC. */
  now: () => string;
  /** Names this process among those that share the database. */
  runner: string;
}

/** Carries a verb out in the office's own name, in a transaction of its own. */
export async function inBackground<Input, Answer>({ db, now, runner }: Background, verb: Verb<Input, Answer>, input: Input): Promise<Answer> {
  const { answer } = await runCommand(db, verb, input, { actor: theOffice, now: now(), requestId: runner });
  return answer;
}
