import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { isPassingConflict } from '../database/dialect.ts';
import { commandMessages } from './command-messages.ts';
import type { Actor, CommandContext } from './context.ts';
import { onlyOnce, type RepeatableRequest } from './idempotency.ts';
import { refuse } from './refusal.ts';

/** A verb of the office: changes state within the context's transaction and answers what the caller shall see. */
export type Verb<Input, Answer> = (context: CommandContext, input: Input) => Promise<Answer>;

/** Where a command comes from. */
export interface CommandOrigin {
  actor: Actor;
  /** ISO-8601 UTC. */
  now: string;
  requestId: string;
  ip?: string | null;
  expectedVersion?: number | null;
  reason?: string;
  /** Set when the caller named an Idempotency-Key. */
  request?: RepeatableRequest;
}

export interface CommandResult<Answer> {
  answer: Answer;
  /** True when this very request had been carried out before and its kept answer is given again. */
  repeated: boolean;
}

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 20;

/** Tries again what failed only because others worked on the same rows, a little later each time. */
async function despiteOthers<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassingConflict(error)) throw error;
      if (tried === ATTEMPTS) refuse(commandMessages, 'busy', {}, { status: 503, headers: { 'Retry-After': '1' } });
      await pause(FIRST_PAUSE_MS * 2 ** tried * Math.random());
    }
  }
}

/**
 * Carries out one command: opens its transaction, hands the verb its context, commits when it answers and rolls back
 * when it throws. A command that met a passing conflict (serialization failure, deadlock) is tried again as a whole.
 * @throws Refusal the verb's own, or 503 when the conflict does not pass
 */
export async function runCommand<Input, Answer>(
  db: Knex,
  verb: Verb<Input, Answer>,
  input: Input,
  { request, ip = null, expectedVersion = null, ...origin }: CommandOrigin,
): Promise<CommandResult<Answer>> {
  return despiteOthers(() =>
    db.transaction(async (tx) => {
      const context: CommandContext = { tx, ip, expectedVersion, ...origin };
      const carryOut = (): Promise<Answer> => verb(context, input);
      return request ? onlyOnce(context, request, carryOut) : { answer: await carryOut(), repeated: false };
    }),
  );
}
