import type { QuotaAnnex } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { addQuotaAnnex } from '../../server/tariff-quotas/save-tariff-quota.ts';
import { addConcessionAnnex } from '../../server/tariff-quotas/add-concession-annex.ts';
import { readConcessionAnnexes } from '../../server/tariff-quotas/concession-reads.ts';
import { readAnnexes } from '../../server/tariff-quotas/tariff-quota-reads.ts';
import { asTheOffice, takeDelivered, type SeedStep } from '../seeding.ts';
import annexII from './annex-ii.json' with { type: 'json' };
import annexIV from './annex-iv.json' with { type: 'json' };
import annexIX from './annex-ix.json' with { type: 'json' };
import annexV from './annex-v.json' with { type: 'json' };
import annexVI from './annex-vi.json' with { type: 'json' };
import annexVII from './annex-vii.json' with { type: 'json' };
import annexVIIIlist2 from './annex-viii-ii-2.json' with { type: 'json' };
import annexVIIIlist3 from './annex-viii-ii-3.json' with { type: 'json' };
import annexVIIIlist4 from './annex-viii-ii-4.json' with { type: 'json' };
import { concessionAnnexes, concessionsOf } from './printed-concessions.ts';

/** The quotas as printed: Annexes II, IV to VII and IX of the protocol, and lists 2 to 4 of part II of Annex VIII. */
export const printedAnnexes = [annexII, annexIV, annexV, annexVI, annexVII, annexVIIIlist2, annexVIIIlist3, annexVIIIlist4, annexIX] as QuotaAnnex[];

/** Adds each annex the register holds nothing of. What the office has changed or deleted since stays as it is. */
export const loadTariffQuotas: SeedStep = async (seeding) => {
  const held = await readAnnexes(seeding.db);
  for (const { annex, quotas } of printedAnnexes) {
    if (held.includes(annex)) continue;
    await takeDelivered(seeding, `Annex ${annex} (quotas)`, held.length > 0, async () => void (await asTheOffice(seeding, addQuotaAnnex, quotas)));
  }
  const conceded = await readConcessionAnnexes(seeding.db);
  for (const printed of concessionAnnexes) {
    const { annex } = printed;
    if (conceded.includes(annex)) continue;
    await takeDelivered(seeding, `Annex ${annex} (concessions)`, held.length > 0, async () => {
      await asTheOffice(seeding, addConcessionAnnex, { annex, concessions: concessionsOf(printed) });
    });
  }
};
