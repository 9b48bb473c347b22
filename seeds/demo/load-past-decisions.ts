import { extentOfDecisions } from '../../server/decisions/decision-reads.ts';
import type { SeedStep } from '../seeding.ts';
import { addPastDecisions } from './add-past-decisions.ts';

/** Goods lines the demo office remembers at its first start. */
export const DEMO_DECISIONS = 2400;

/** Gives a demo office without any decision its past: all of it, or after a start cut short nothing. */
export const loadPastDecisions: SeedStep = async (seeding) => {
  if (!seeding.demo || (await extentOfDecisions(seeding.db)).count > 0) return;
  await addPastDecisions(seeding, { decisions: DEMO_DECISIONS, seed: 'office', batchSize: DEMO_DECISIONS });
  seeding.say(`Demo office: ${DEMO_DECISIONS} past decisions`);
};
