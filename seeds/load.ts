import type { Seeding, SeedStep } from './seeding.ts';
import { loadApplicationTypes } from './application-types/load.ts';
import { loadDemoOffice } from './demo/load-demo-office.ts';
import { loadDemoPaperwork } from './demo/paperwork.ts';
import { loadDemoSignatories } from './demo/signatories.ts';
import { loadUsers } from './load-users.ts';
import { loadNomenclature } from './nomenclature/load.ts';
import { loadRuleTables } from './rule-tables/load.ts';
import { loadTariffQuotas } from './tariff-quotas/load.ts';

/** What the office begins with, in the order it is loaded. */
const steps: readonly SeedStep[] = [loadUsers, loadApplicationTypes, loadRuleTables, loadNomenclature, loadTariffQuotas, loadDemoSignatories, loadDemoOffice, loadDemoPaperwork];

/** Loads what the office begins with, through the same verbs as HTTP. Loading again changes nothing and is quick. */
export async function loadSeeds(seeding: Seeding): Promise<void> {
  for (const step of steps) await step(seeding);
}
