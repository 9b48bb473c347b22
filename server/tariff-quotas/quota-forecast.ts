import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { ForecastOutcome } from '../../rules-schema/tariff-quota/quota-terms.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { daysAfter } from './working-days.ts';

/** What a forecast rests on. `drawings` counts the drawings of the year; dates are `YYYY-MM-DD`. */
export interface ForecastGround {
  drawn: Thousandths;
  balance: Thousandths;
  drawings: number;
  opens: string;
  closes: string;
  today: string;
}

/** When a quota is expected to be exhausted, and from how much use that was reckoned. */
export interface QuotaForecast {
  outcome: ForecastOutcome;
  /** The expected day; only where the outcome is `expected`. */
  day: string | null;
  /** First day reckoned with, the days from it to today (both counted), and the drawings in them. */
  from: string;
  days: number;
  drawings: number;
  /** Average use a day, rounded down to a thousandth; null where nothing is reckoned. */
  perDay: Thousandths | null;
}

/** Fewer days or drawings than these say nothing about the rest of the year. */
const FEWEST_DAYS = 28;
const FEWEST_DRAWINGS = 3;

const DAY = 86_400_000;

/** The first and last day of a year on which the quota can be drawn on. */
export function openDaysIn({ period, validFrom, validTo }: Pick<TariffQuota, 'period' | 'validFrom' | 'validTo'>, year: number): { opens: string; closes: string } {
  const opens = `${year}-${period.from}`;
  const closes = `${year}-${period.to}`;
  return { opens: validFrom > opens ? validFrom : opens, closes: validTo !== null && validTo < closes ? validTo : closes };
}

/** Days from one date to another, both counted. */
function daysThrough(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

/**
 * The day a quota will be exhausted if it goes on being used as so far: the balance divided by the average use a day
 * since it opened this year (drawn less returned). This is the office's own estimate, no rule of law; waiting
 * requests are not counted before they are allocated. With less than 28 days or three drawings nothing is told.
 */
export function forecastExhaustion({ drawn, balance, drawings, opens, closes, today }: ForecastGround): QuotaForecast {
  const days = Math.max(0, daysThrough(opens, today));
  const told = (outcome: ForecastOutcome): QuotaForecast => ({ outcome, day: null, from: opens, days, drawings, perDay: null });
  if (balance <= 0n) return told('exhausted');
  if (today > closes) return told('over');
  if (today < opens) return told('not-begun');
  if (drawn <= 0n || days < FEWEST_DAYS || drawings < FEWEST_DRAWINGS) return told('not-enough-use');
  const daysLeft = (balance * BigInt(days) + drawn - 1n) / drawn;
  const reckoned = { ...told('lasts'), perDay: drawn / BigInt(days) };
  if (daysLeft >= BigInt(daysThrough(today, closes))) return reckoned;
  return { ...reckoned, outcome: 'expected', day: daysAfter(today, Number(daysLeft)) };
}
