import type { Coverage } from '../../rules-schema/origin-rules/hs-code.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { ImportTerritory, QuotaDuty } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { coverageByQuota } from './quota-coverage.ts';
import { closedReason, dutyReason, offerOpensOn, termsOf } from './tariff-offer.ts';
import type { TariffOffer } from './tariff-offer.ts';

/** A quota or concession that covers, or may cover, the goods. */
export interface TariffCandidate {
  offer: TariffOffer;
  covers: Exclude<Coverage, 'no'>;
  /** Whether the date lies in the offer's validity and season. */
  open: boolean;
  why: BothLanguages[];
}

/** What the candidates are asked for. `mfnPercent` makes shares of the MFN duty comparable with percentages. */
export interface CandidateQuestion {
  code: string;
  importInto: ImportTerritory;
  date: string;
  mfnPercent: number | null;
}

type DutyKind = QuotaDuty['kind'];

/** The order in which duties are listed where the figures do not decide: free always first. */
const LISTED: Record<DutyKind, number> = { free: 0, adValorem: 1, percentOfMfn: 2, specific: 3 };

const BEYOND_ANY_PERCENTAGE = 100_000;

/** The duty as a percentage of the value, or null where that cannot be known. */
function dutyOnValue(duty: QuotaDuty, mfnPercent: number | null): number | null {
  if (duty.kind === 'free') return 0;
  if (duty.kind === 'adValorem') return Number(duty.percent);
  return duty.kind === 'percentOfMfn' && mfnPercent !== null ? (mfnPercent * Number(duty.percent)) / 100 : null;
}

function sortKey({ offer, covers, open }: TariffCandidate, mfnPercent: number | null): (number | string)[] {
  const { duty, orderNumber } = termsOf(offer);
  const onValue = mfnPercent === null && duty.kind !== 'free' ? null : dutyOnValue(duty, mfnPercent);
  return [
    open ? 0 : 1,
    onValue ?? BEYOND_ANY_PERCENTAGE + LISTED[duty.kind],
    'percent' in duty ? Number(duty.percent) : 0,
    covers === 'yes' ? 0 : 1,
    offer.kind === 'concession' ? 0 : 1,
    orderNumber,
  ];
}

function byKeys(a: (number | string)[], b: (number | string)[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other !== undefined && value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/**
 * Every quota and concession of the direction that covers or may cover the code, across all annexes: those open on the
 * date first, cheapest duty first, of equal duties what needs no balance first. Codes overlap in print (0406 three
 * times; 0602 and 0602 90 10; the same code in two annexes), so all are returned.
 */
export function candidatesFor(offers: readonly TariffOffer[], question: CandidateQuestion): TariffCandidate[] {
  const found: TariffCandidate[] = [];
  for (const offer of offers) {
    const { importInto, codes } = termsOf(offer);
    if (importInto !== question.importInto) continue;
    const { covers, why } = coverageByQuota(codes, question.code);
    if (covers === 'no') continue;
    const open = offerOpensOn(offer, question.date);
    found.push({ offer, covers, open, why: [why, dutyReason(offer), ...(open ? [] : [closedReason(offer)])] });
  }
  const keyed = found.map((candidate) => ({ candidate, key: sortKey(candidate, question.mfnPercent) }));
  const sorted = keyed.sort((a, b) => byKeys(a.key, b.key)).map(({ candidate }) => candidate);
  return question.mfnPercent === null ? withThresholds(sorted) : sorted;
}

/** Where percentages and shares of the MFN duty meet and the MFN duty is not given: from which MFN duty on which is cheaper. */
function withThresholds(candidates: TariffCandidate[]): TariffCandidate[] {
  const percentages = candidates.map(({ offer }) => termsOf(offer).duty).filter((duty) => duty.kind === 'adValorem');
  return candidates.map((candidate) => {
    const { duty } = termsOf(candidate.offer);
    if (duty.kind !== 'percentOfMfn') return candidate;
    const thresholds = percentages.map((other) => thresholdReason(Number(duty.percent), Number(other.percent)));
    return { ...candidate, why: [...candidate.why, ...thresholds] };
  });
}

function thresholdReason(share: number, percent: number): BothLanguages {
  const mfn = Math.round((percent * 10_000) / share) / 100;
  return {
    lv: `${share} % no MFN ir lētāk par ${percent} % tikai tad, ja MFN nodoklis ir mazāks par ${mfn} %`,
    en: `${share} % of MFN is cheaper than ${percent} % only if the MFN duty is below ${mfn} %`,
  };
}
