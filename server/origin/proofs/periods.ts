import type { Period } from '../../../rules-schema/proof/proof.ts';
import type { Party } from '../../../rules-schema/determination/territories.ts';

const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10);

/**
 * The day that ends a period of months or years running from a day: the same date in the last month; where that month has
 * no such date, its last day (Regulation (EEC, Euratom) 1182/71, article 3(2)(c)).
 * @param day `YYYY-MM-DD`; the day itself is not counted (article 3(1))
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))));
}

/** 0 Sunday … 6 Saturday. */
const weekday = (day: string): number => new Date(`${day}T00:00:00.000Z`).getUTCDay();

export const isWeekend = (day: string): boolean => weekday(day) % 6 === 0;

export function daysLater(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00.000Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return isoDay(moment);
}

/**
 * A period within which something has to reach the customs of `importer`. The Regulation is a Community act: in the
 * Community a period whose last day is a Saturday or Sunday ends with the next working day (article 3(4)); Croatia is not
 * bound by it. Public holidays of the importing country are not known here and can only prolong it further.
 */
export function periodOf(from: string, months: number, importer: Party | null): Period {
  const until = monthsLater(from, months);
  if (importer === 'HR' || importer === null || !isWeekend(until)) return { from, until };
  return { from, until, extendedTo: daysLater(until, weekday(until) === 6 ? 2 : 1) };
}

/** The last day on which a period can still be kept. */
export const lastDayOf = ({ until, extendedTo }: Period): string => extendedTo ?? until;
