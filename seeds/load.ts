import type { Seeding, SeedStep } from './seeding.ts';
import { loadUsers } from './load-users.ts';

/** What the office begins with, in the order it is loaded. */
const steps: readonly SeedStep[] = [loadUsers];

/** Loads what the office begins with, through the same verbs as HTTP. Loading again changes nothing and is quick. */
export async function loadSeeds(seeding: Seeding): Promise<void> {
  for (const step of steps) await step(seeding);
}
