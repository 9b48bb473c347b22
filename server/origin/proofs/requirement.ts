import type { Figures, Verdict } from '../../../rules-schema/determination/determination.ts';
import { partyOf } from '../../../rules-schema/determination/territories.ts';
import type { Party } from '../../../rules-schema/determination/territories.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { Duty, Requirement } from '../../../rules-schema/proof/proof.ts';
import { and } from '../kleene.ts';

/** How a place in the protocol is cited in both languages. */
export const article = (en: string, lv: string): BothLanguages => ({ en: `Protocol 4, article ${en}`, lv: `4. protokola ${lv}` });

export const duty = (source: BothLanguages, en: string, lv: string): Duty => ({ source, text: { en, lv } });

interface Statement {
  id: string;
  source: BothLanguages;
  text: BothLanguages;
  missing: BothLanguages;
  figures?: Figures;
}

/** A requirement with its result; what is missing is told only while the result is unknown. */
export function requirement({ missing, ...statement }: Statement, result: Verdict): Requirement {
  return { ...statement, result, ...(result === 'unknown' && { missing }) };
}

/** A fact that was said or not: unknown while it was not. */
export const saidToBe = (fact: boolean | undefined): Verdict => (fact === undefined ? 'unknown' : fact ? 'yes' : 'no');

/** All requirements together. */
export const allMet = (requirements: readonly Requirement[]): Verdict => requirements.reduce<Verdict>((all, { result }) => and(all, result), 'yes');

/** The party a territory of the consignment belongs to on its day. */
export const partyAt = (territory: string, { date }: Consignment): Party | null => partyOf(territory, date);
