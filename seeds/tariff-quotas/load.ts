import type { QuotaAnnex } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { addQuotaAnnex } from '../../server/tariff-quotas/save-tariff-quota.ts';
import { readAnnexes } from '../../server/tariff-quotas/tariff-quota-reads.ts';
import { asTheOffice, type SeedStep } from '../seeding.ts';
import annexII from './annex-ii.json' with { type: 'json' };
import annexIV from './annex-iv.json' with { type: 'json' };
import annexIX from './annex-ix.json' with { type: 'json' };
import annexV from './annex-v.json' with { type: 'json' };

/** The quotas as printed: Annexes II, IV, V and IX of the protocol. */
export const printedAnnexes = [annexII, annexIV, annexV, annexIX] as QuotaAnnex[];

/** Adds each annex the register holds nothing of. What the office has changed or deleted since stays as it is. */
export const loadTariffQuotas: SeedStep = async (seeding) => {
  const held = await readAnnexes(seeding.db);
  for (const { annex, quotas } of printedAnnexes) {
    if (!held.includes(annex)) await asTheOffice(seeding, addQuotaAnnex, quotas);
  }
};
