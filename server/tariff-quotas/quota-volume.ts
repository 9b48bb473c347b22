import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import { groupedQuantity, reachesPercent, roundedDown, thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';

/** The first year of the protocol (provisional application from 1 August 2007, article 13(2)). */
export const FIRST_YEAR = 2007;

/** What was used of a quota in a year (drawn less returned), and the volume moved in less moved out, in thousandths. */
export interface UseOfYear {
  drawn: Thousandths;
  moved: Thousandths;
}

/** The use of each past year; a missing year is unused. */
export type UseByYear = ReadonlyMap<number, UseOfYear>;

/** The volume of the other quotas that share a ceiling, in a year. */
export type VolumeOfOthers = (year: number) => Thousandths;

/** The volume of a quota in one year, with the arithmetic a person can check. */
export interface QuotaVolume {
  volume: Thousandths;
  /** `31 250 + 4 × 1 250 = 36 250` */
  arithmetic: string;
  remarks: BothLanguages[];
}

/** The terms of a quota on which its volume depends. */
export type VolumeTerms = Pick<
  TariffQuota,
  'orderNumber' | 'baseVolume' | 'yearlyIncrement' | 'decimals' | 'firstYear' | 'increaseCondition'
>;

/**
 * The volume of a quota in `year` ≥ 2007: base + increment × (year − 2007) (Annexes II, IV, V and IX), for 2007
 * itself by article 10, and where the increase must be earned (Annex IX, footnote 1), year by year by the use.
 */
export function volumeInYear(terms: VolumeTerms, year: number, use: UseByYear, others: VolumeOfOthers = () => 0n): QuotaVolume {
  if (year < FIRST_YEAR) throw new RangeError(`the protocol has no quota for ${year}`);
  if (year === FIRST_YEAR) return volumeIn2007(terms);
  return terms.increaseCondition === null
    ? steadyVolume(terms, year)
    : earnedVolume(terms, terms.increaseCondition, year, use, others);
}

function steadyVolume(terms: VolumeTerms, year: number): QuotaVolume {
  const base = thousandthsOf(terms.baseVolume);
  const increment = thousandthsOf(terms.yearlyIncrement);
  const volume = base + increment * BigInt(year - FIRST_YEAR);
  const arithmetic = increment === 0n
    ? groupedQuantity(base)
    : `${groupedQuantity(base)} + ${year - FIRST_YEAR} × ${groupedQuantity(increment)} = ${groupedQuantity(volume)}`;
  return { volume, arithmetic, remarks: [] };
}

/** The share of 2007 that is left on 1 August: 5 of 12 months, or 153 of 365 days. */
const SHARE_LEFT = { months: [5n, 12n], days: [153n, 365n] } as const;

/** Article 10: new quotas, and only the increase of existing ones, in proportion to the time before 1 August 2007. */
function volumeIn2007(terms: VolumeTerms): QuotaVolume {
  const base = thousandthsOf(terms.baseVolume);
  const { standing, basis, previousVolume } = terms.firstYear;
  const [left, whole] = SHARE_LEFT[basis];
  if (standing === 'new') {
    const volume = roundedDown((base * left) / whole, terms.decimals);
    return { volume, arithmetic: `${groupedQuantity(base)} × ${left}/${whole} = ${groupedQuantity(volume)}`, remarks: [ARTICLE_10] };
  }
  if (standing === 'increased' && previousVolume !== null) {
    const before = thousandthsOf(previousVolume);
    const volume = before + roundedDown(((base - before) * left) / whole, terms.decimals);
    const arithmetic = `${groupedQuantity(before)} + (${groupedQuantity(base)} − ${groupedQuantity(before)}) × ${left}/${whole}`;
    return { volume, arithmetic: `${arithmetic} = ${groupedQuantity(volume)}`, remarks: [ARTICLE_10] };
  }
  return { volume: base, arithmetic: groupedQuantity(base), remarks: [NOTHING_RECORDED] };
}

/**
 * Annex IX, footnote 1: year by year, the increase is added where enough of the eligible quantity of the year before
 * (with what consultation moved to it) was used, and never beyond the ceiling over all the quotas it names.
 */
function earnedVolume(
  terms: VolumeTerms,
  condition: NonNullable<VolumeTerms['increaseCondition']>,
  year: number,
  use: UseByYear,
  others: VolumeOfOthers,
): QuotaVolume {
  const increment = thousandthsOf(terms.yearlyIncrement);
  const ceiling = thousandthsOf(condition.ceiling);
  const steps = [groupedQuantity(thousandthsOf(terms.baseVolume))];
  const remarks: BothLanguages[] = [];
  let before = volumeIn2007(terms).volume;
  let volume = thousandthsOf(terms.baseVolume);
  for (let y = FIRST_YEAR + 1; y <= year; y += 1) {
    const { drawn: used, moved } = use.get(y - 1) ?? { drawn: 0n, moved: 0n };
    const eligible = before + moved;
    const highest = ceiling - others(y);
    if (!reachesPercent(used, eligible, condition.minimumUsePercent)) {
      remarks.push(notEarned(y, used, eligible, condition.minimumUsePercent));
    } else if (volume + increment > highest) {
      if (highest > volume) steps.push(groupedQuantity(highest - volume));
      volume = highest > volume ? highest : volume;
      remarks.push(ceilingMet(y, condition.ceiling));
    } else {
      volume += increment;
      steps.push(groupedQuantity(increment));
    }
    before = volume;
  }
  const sum = steps.join(' + ');
  return { volume, arithmetic: steps.length === 1 ? sum : `${sum} = ${groupedQuantity(volume)}`, remarks };
}

const ARTICLE_10: BothLanguages = {
  lv: '10. pants: 2007. gadam proporcionāli laikposmam pirms 1. augusta.',
  en: 'Article 10: for 2007 in proportion to the time before 1 August.',
};

const NOTHING_RECORDED: BothLanguages = {
  lv: '10. pants prasa 2007. gada proporciju jaunām kvotām un pieaugumam, bet nav reģistrēts, vai šī kvota ir jauna; pieņemts viss pamatlielums.',
  en: 'Article 10 wants a proportion of 2007 for new quotas and increases, but it is not recorded whether this quota is new; the base volume is taken in full.',
};

function notEarned(year: number, used: Thousandths, volume: Thousandths, percent: string): BothLanguages {
  const figures = `${groupedQuantity(used)} / ${groupedQuantity(volume)}`;
  return {
    lv: `${year}. gadā bez palielinājuma: iepriekšējā gadā izlietots ${figures}, mazāk par ${percent} %.`,
    en: `No increase in ${year}: ${figures} was used in the year before, less than ${percent} %.`,
  };
}

function ceilingMet(year: number, ceiling: string): BothLanguages {
  const limit = groupedQuantity(thousandthsOf(ceiling));
  return {
    lv: `${year}. gadā sasniegts maksimums ${limit}.`,
    en: `In ${year} the maximum of ${limit} is reached.`,
  };
}
