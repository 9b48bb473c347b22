import { unionHolidays } from './union-holidays.ts';

/**
 * The calendar of allocations: every working day except Saturdays, Sundays and the holidays of the Union
 * institutions in Brussels (Regulation (EU) 2015/2447, article 51(1); Regulation (EEC) 2454/93, article 308b(1)).
 * Dates are `YYYY-MM-DD`.
 */

const DAY = 86_400_000;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}

/** The date `days` after (or before) another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Whether allocations are made on this date. */
export function isWorkingDay(date: string): boolean {
  return !isWeekend(date) && !unionHolidays(Number(date.slice(0, 4))).has(date);
}

/** The first working day on or after a date. */
export function workingDayFrom(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = daysAfter(day, 1);
  return day;
}

/** The working day before a date. */
function previousWorkingDay(date: string): string {
  let day = daysAfter(date, -1);
  while (!isWorkingDay(day)) day = daysAfter(day, -1);
  return day;
}

/**
 * An allocation takes in declarations accepted up to and including the second previous working day
 * (article 51(2); article 308b(2)).
 */
export function acceptedUpTo(allocationDay: string): string {
  return previousWorkingDay(previousWorkingDay(allocationDay));
}

/** The first working day whose allocation takes in a declaration accepted on this date. */
export function allocationDayOf(acceptanceDate: string): string {
  let day = workingDayFrom(daysAfter(acceptanceDate, 1));
  while (acceptedUpTo(day) < acceptanceDate) day = workingDayFrom(daysAfter(day, 1));
  return day;
}

/**
 * The date on which an acceptance counts: 1, 2 and 3 January all count as the 3rd, or as the 4th if one of the three
 * is a Saturday or Sunday (article 49; article 308a(8)).
 */
export function countedAcceptance(acceptanceDate: string): string {
  const year = acceptanceDate.slice(0, 4);
  const newYear = [`${year}-01-01`, `${year}-01-02`, `${year}-01-03`];
  if (!newYear.includes(acceptanceDate)) return acceptanceDate;
  return newYear.some(isWeekend) ? `${year}-01-04` : `${year}-01-03`;
}
