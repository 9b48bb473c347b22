import type { Coverage } from '../../rules-schema/origin-rules/hs-code.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { ImportTerritory, QuotaDuty } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { coverageByQuota } from './quota-coverage.ts';
import { dutyInWords } from './quota-duty-words.ts';
import { opensOn } from './tariff-quota.ts';
import type { KeptQuota } from './tariff-quota.ts';

/** A quota that covers, or may cover, the goods. */
export interface QuotaCandidate {
  kept: KeptQuota;
  covers: Exclude<Coverage, 'no'>;
  /** Whether the date lies in the quota's validity and season. */
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

function sortKey(candidate: QuotaCandidate, mfnPercent: number | null): (number | string)[] {
  const duty = candidate.kept.quota.inQuotaDuty;
  const onValue = mfnPercent === null && duty.kind !== 'free' ? null : dutyOnValue(duty, mfnPercent);
  return [
    candidate.open ? 0 : 1,
    onValue ?? BEYOND_ANY_PERCENTAGE + LISTED[duty.kind],
    'percent' in duty ? Number(duty.percent) : 0,
    candidate.covers === 'yes' ? 0 : 1,
    candidate.kept.quota.orderNumber,
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
 * Every quota of the direction that covers or may cover the code, those open on the date first, cheapest duty first.
 * Codes overlap in print (0406 three times; 0602 and 0602 90 10; the same code in two annexes), so all are returned.
 */
export function candidatesFor(quotas: readonly KeptQuota[], question: CandidateQuestion): QuotaCandidate[] {
  const found: QuotaCandidate[] = [];
  for (const kept of quotas) {
    if (kept.status !== 'open' || kept.quota.importInto !== question.importInto) continue;
    const { covers, why } = coverageByQuota(kept.quota.codes, question.code);
    if (covers === 'no') continue;
    const open = opensOn(kept.quota, question.date);
    found.push({ kept, covers, open, why: [why, dutyReason(kept.quota.inQuotaDuty), ...(open ? [] : [closedReason(kept)])] });
  }
  const keyed = found.map((candidate) => ({ candidate, key: sortKey(candidate, question.mfnPercent) }));
  const sorted = keyed.sort((a, b) => byKeys(a.key, b.key)).map(({ candidate }) => candidate);
  return question.mfnPercent === null ? withThresholds(sorted) : sorted;
}

/** Where percentages and shares of the MFN duty meet and the MFN duty is not given: from which MFN duty on which is cheaper. */
function withThresholds(candidates: QuotaCandidate[]): QuotaCandidate[] {
  const percentages = candidates.map(({ kept }) => kept.quota.inQuotaDuty).filter((duty) => duty.kind === 'adValorem');
  return candidates.map((candidate) => {
    const duty = candidate.kept.quota.inQuotaDuty;
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

function dutyReason(duty: QuotaDuty): BothLanguages {
  const { lv, en } = dutyInWords(duty);
  return { lv: `kvotas robežās ${lv}`, en: `${en} within the quota` };
}

function closedReason(kept: KeptQuota): BothLanguages {
  const { validFrom, validTo, period } = kept.quota;
  const until = validTo === null ? { lv: '', en: '' } : { lv: ` līdz ${validTo}`, en: ` to ${validTo}` };
  const season = period.from === '01-01' && period.to === '12-31'
    ? { lv: '', en: '' }
    : { lv: `, ik gadu ${numericDay(period.from)}–${numericDay(period.to)}`, en: `, every year ${namedDay(period.from)} to ${namedDay(period.to)}` };
  return {
    lv: `šajā dienā kvota nav atvērta: spēkā no ${validFrom}${until.lv}${season.lv}`,
    en: `not open on this date: valid from ${validFrom}${until.en}${season.en}`,
  };
}

/** `02-21` → `21.02.` */
function numericDay(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-');
  return `${day}.${month}.`;
}

/** `02-21` → `21 February` */
function namedDay(monthAndDay: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`2008-${monthAndDay}T00:00:00Z`));
}
