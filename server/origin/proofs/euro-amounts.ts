import { EURO_AMOUNTS } from '../../../rules-schema/proof/currency-equivalent.ts';
import type { EuroAmount, FixedEquivalents } from '../../../rules-schema/proof/currency-equivalent.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import { amountOf, minorUnits } from '../exact.ts';
import { daysLater, isWeekend } from './periods.ts';

/** Article 31(4): how far a rounded amount may lie from the converted one, and the growth from which it must be adjusted. */
const ROUNDING_PERCENT = 5n;
const ADJUSTMENT_PERCENT = 15n;
const RATE_DECIMALS = 6;
const RATE_UNIT = 10n ** BigInt(RATE_DECIMALS);

/** Millionths of a minor unit: the product of an amount in minor units and a rate with six decimals, exact. */
function convertedExactly(euro: EuroAmount, rate: string): bigint {
  const [whole = '0', fraction = ''] = rate.split('.');
  return BigInt(minorUnits(EURO_AMOUNTS[euro])) * BigInt(whole + fraction.padEnd(RATE_DECIMALS, '0'));
}

/** What article 31(4) leaves a country to choose from. Amounts are decimal strings in its currency. */
export interface PermittedAmounts {
  /** The amount the rate gives, cut to minor units. */
  converted: string;
  least: string;
  most: string;
  /** The amount of the year before, where it may stay. */
  kept: string | null;
}

/**
 * The amounts in national currency that may stand for an amount in euro (article 31(3)–(4)): within 5 % of the conversion,
 * both ends included; or that of the year before, if the conversion before rounding off would raise it by less than 15 %
 * or lower it.
 * @param rate units of the currency for one euro on the first working day of October
 * @param before the amount fixed for the year before, if there was one
 */
export function permittedAmounts(euro: EuroAmount, rate: string, before: string | null): PermittedAmounts {
  const exact = convertedExactly(euro, rate);
  const least = (exact * (100n - ROUNDING_PERCENT) + 100n * RATE_UNIT - 1n) / (100n * RATE_UNIT);
  const most = (exact * (100n + ROUNDING_PERCENT)) / (100n * RATE_UNIT);
  const mayStay = before !== null && exact * 100n < BigInt(minorUnits(before)) * RATE_UNIT * (100n + ADJUSTMENT_PERCENT);
  return {
    converted: amountOf(Number(exact / RATE_UNIT)), least: amountOf(Number(least)), most: amountOf(Number(most)),
    kept: mayStay ? amountOf(minorUnits(before)) : null,
  };
}

/** Something in recorded equivalents that article 31 does not allow. */
export interface EquivalentProblem {
  pointer: string;
  code: 'rate-day-wrong' | 'amount-not-permitted';
  message: BothLanguages;
  params: Record<string, string>;
}

/** The first working day of October: neither Saturday, Sunday nor one of the public holidays named. */
export function firstWorkingDayOfOctober(year: number, publicHolidays: readonly string[]): string {
  let day = `${year}-10-01`;
  while (isWeekend(day) || publicHolidays.includes(day)) day = daysLater(day, 1);
  return day;
}

function amountProblem(euro: EuroAmount, { amounts, rate, currency }: FixedEquivalents, before: FixedEquivalents | null): EquivalentProblem[] {
  const { least, most, kept, converted } = permittedAmounts(euro, rate, before?.amounts[euro] ?? null);
  const amount = minorUnits(amounts[euro]);
  if ((amount >= minorUnits(least) && amount <= minorUnits(most)) || (kept !== null && amount === minorUnits(kept))) return [];
  const params = { least, most, converted, currency, euro: EURO_AMOUNTS[euro] };
  const keptWords = { en: kept === null ? '' : `, or ${kept} as in the year before`, lv: kept === null ? '' : ` vai ${kept} kā iepriekšējā gadā` };
  return [{
    pointer: `/amounts/${euro}`, code: 'amount-not-permitted', params,
    message: {
      en: `EUR ${params.euro} comes to ${converted} ${currency}; rounded it may be ${least} to ${most}${keptWords.en} (article 31(4)).`,
      lv: `EUR ${params.euro} atbilst ${converted} ${currency}; noapaļojot summa var būt no ${least} līdz ${most}${keptWords.lv} (31. panta 4. punkts).`,
    },
  }];
}

/** What article 31(3) and (4) find wrong with the equivalents a country is said to have fixed; `before` are those of the year before. */
export function problemsOfEquivalents(fixed: FixedEquivalents, before: FixedEquivalents | null): EquivalentProblem[] {
  const expected = firstWorkingDayOfOctober(fixed.year - 1, fixed.publicHolidays ?? []);
  const dayProblems: EquivalentProblem[] = fixed.rateOn === expected ? [] : [{
    pointer: '/rateOn', code: 'rate-day-wrong', params: { expected },
    message: {
      en: `The rate is that of the first working day of October, ${expected}; name public holidays before it (article 31(3)).`,
      lv: `Jāizmanto oktobra pirmās darba dienas (${expected}) kurss; norādiet svētku dienas pirms tās (31. panta 3. punkts).`,
    },
  }];
  return [...dayProblems, ...(Object.keys(EURO_AMOUNTS) as EuroAmount[]).flatMap((euro) => amountProblem(euro, fixed, before))];
}
