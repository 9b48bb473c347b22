import type { Knex } from 'knex';
import type { Actor } from '../../server/command/context.ts';
import { runCommand, type CommandOrigin, type Verb } from '../../server/command/run-command.ts';

/** A person who may do anything; verbs look at who acts, not at what they may. */
export const someone: Actor = { kind: 'person', id: 1, name: 'Rūta Ozoliņa', roles: ['reviewer'] };

/** Carries verbs out without HTTP, each in a transaction of its own. */
export function acting(db: Knex, origin: Partial<CommandOrigin> = {}) {
  return async <Input, Answer>(verb: Verb<Input, Answer>, input: Input, more: Partial<CommandOrigin> = {}): Promise<Answer> => {
    const { answer } = await runCommand(db, verb, input, { actor: someone, now: '2026-01-05T09:00:00.000Z', requestId: 'test', ...origin, ...more });
    return answer;
  };
}
