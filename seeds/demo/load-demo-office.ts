import type { Actor } from '../../server/command/context.ts';
import { countApplications } from '../../server/applications/application-reads.ts';
import { extentOfDecisions } from '../../server/decisions/decision-reads.ts';
import { addUser } from '../../server/users/add-user.ts';
import { DEMO_PASSWORD } from '../../server/users/password.ts';
import { findPeopleWho } from '../../server/users/user-reads.ts';
import { asTheOffice, type Seeding, type SeedStep } from '../seeding.ts';
import { addPastDecisions } from './add-past-decisions.ts';
import { officers } from './companies.ts';
import { fillQueue } from './live-queue.ts';

/** Goods lines the demo office remembers at its first start. */
export const DEMO_DECISIONS = 2400;

const SEED = 'office';

/** The demo reviewers in the order of the officers; those the office already knows are left as they are. */
async function reviewersAtWork(seeding: Seeding): Promise<Actor[]> {
  const colleagues = officers.flatMap(({ name, email }) => (email === null ? [] : [{ name, email }]));
  for (const { name, email } of colleagues) {
    await asTheOffice(seeding, addUser, { name, email, roles: ['reviewer'], language: 'lv', password: DEMO_PASSWORD, demo: true });
  }
  const people = await findPeopleWho(seeding.db, 'application:decide');
  return colleagues.flatMap(({ name }) => {
    const person = people.find((one) => one.name === name);
    return person ? [{ kind: 'person', id: person.id, name, roles: ['reviewer'] } satisfies Actor] : [];
  });
}

/**
 * Brings the demo office to life: nine months of decisions, registers and a queue. Each part is loaded whole or not at
 * all, and only into an office that has nothing of it yet.
 */
export const loadDemoOffice: SeedStep = async (seeding) => {
  const { db, demo, now, say } = seeding;
  if (!demo) return;
  const hasPast = (await extentOfDecisions(db)).count > 0;
  const hasQueue = Object.keys((await countApplications(db, null, now)).byState).length > 0;
  if (hasPast && hasQueue) return;
  const reviewers = await reviewersAtWork(seeding);
  if (!hasPast) await addPastDecisions(seeding, { decisions: DEMO_DECISIONS, seed: SEED, batchSize: DEMO_DECISIONS });
  if (hasQueue) return;
  const { applications } = await asTheOffice(seeding, fillQueue, { seed: SEED, reviewers });
  say(`Demo office: ${hasPast ? 0 : DEMO_DECISIONS} past decisions, ${applications} applications`);
};
