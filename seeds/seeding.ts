import type { Knex } from 'knex';
import { theOffice } from '../server/command/context.ts';
import { runCommand, type Verb } from '../server/command/run-command.ts';

/** What a step of loading works with. */
export interface Seeding {
  db: Knex;
  /** The time loading began, ISO-8601 UTC. */
  now: string;
  /** Whether the demo office is wanted. */
  demo: boolean;
  /** The first administrator, when the environment names one. */
  administrator: { email: string; password: string } | null;
  /** Tells the person at the terminal. */
  say: (line: string) => void;
}

/** One step. Each finds out quickly whether its work is already done, and then does nothing. */
export type SeedStep = (seeding: Seeding) => Promise<void>;

/**
 * Takes one delivered document. An office at work starts with what it has when a document is not fit, and says loudly
 * which was not taken and why; an office that begins without its rules would be none, so there the fault ends the start.
 * @param document its name, e.g. `seeds/rule-tables/lv-736.json`
 * @param atWork whether the office already has documents of this kind
 */
export async function takeDelivered({ say }: Pick<Seeding, 'say'>, document: string, atWork: boolean, take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (error) {
    if (!atWork) throw error;
    say(`*** NOT TAKEN: ${document}: ${error instanceof Error ? error.message : String(error)}`);
    say('*** The office starts with what it had before.');
  }
}

/** Carries a verb out in the office's own name, each in a transaction of its own. */
export async function asTheOffice<Input, Answer>({ db, now }: Seeding, verb: Verb<Input, Answer>, input: Input): Promise<Answer> {
  const { answer } = await runCommand(db, verb, input, { actor: theOffice, now, requestId: 'seeds' });
  return answer;
}
