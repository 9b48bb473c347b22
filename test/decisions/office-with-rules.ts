import type { Knex } from 'knex';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { loadRuleTables } from '../../seeds/rule-tables/load.ts';
import type { Actor } from '../../server/command/context.ts';
import { runCommand, type Verb } from '../../server/command/run-command.ts';
import type { FreshDatabase, OpenFresh } from '../database/each-database.ts';
import { FOUNDED } from '../database/test-databases.ts';

/** A database with the delivered rule tables in force. */
export async function openWithRules(openFresh: OpenFresh): Promise<FreshDatabase> {
  const fresh = await openFresh();
  await loadRuleTables({ db: fresh.db, now: FOUNDED, demo: true, administrator: null, say: () => undefined });
  return fresh;
}

export const NOW = '2026-01-05T09:00:00.000Z';

/** The reviewer of the demo people, who is the first of them. */
export const reviewer: Actor = { kind: 'person', id: 1, name: 'Rūta Ozoliņa', roles: ['reviewer'] };

/** Carries a verb out as the reviewer. */
export async function asReviewer<Input, Answer>(db: Knex, verb: Verb<Input, Answer>, input: Input, now = NOW): Promise<Answer> {
  return (await runCommand(db, verb, input, { actor: reviewer, now, requestId: 'test' })).answer;
}

/** Confectionery of heading 1704 with foreign sugar of chapter 17 worth so much of a price of 100 euros. */
export function confectionery(sugar: string, date = '2025-12-01'): Facts {
  return {
    agreement: 'EC-HR-SAA',
    date,
    manufacturedIn: 'LV',
    exportedTo: 'HR',
    product: { code: '1704 90', description: 'Karameles', exWorksPrice: { amount: '100.00', currency: 'EUR' } },
    materials: [{ id: 'm1', code: '1701', description: 'Cukurs', value: { amount: sugar, currency: 'EUR' }, originating: false, origin: 'BR' }],
    operations: ['cooking-baking-roasting'],
  };
}
