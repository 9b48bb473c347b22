import { easterSunday } from '../tariff-quotas/union-holidays.ts';
import { daysAfter } from '../tariff-quotas/working-days.ts';

/** Days that are holidays on the same date every year, `MM-DD` (law on public holidays, commemoration days and days of celebration, article 1). */
const FIXED = ['01-01', '05-01', '05-04', '06-23', '06-24', '11-18', '12-24', '12-25', '12-26', '12-31'];

/** Holidays whose next working day is free when they fall on a Saturday or Sunday (same law, article 1, second part). */
const MADE_UP_FOR = ['05-04', '11-18'];

/** Free by decision of the Saeima in one year only: the visit of the Pope, the Song and Dance Festivals, the bronze of the ice-hockey team. */
const ONCE = ['2018-07-09', '2018-09-24', '2023-05-29', '2023-07-10'];

/**
 * Working days moved by order of the Cabinet (Labour Law, article 133(4)): free day → Saturday worked instead. Binding for
 * institutions of the state and recommended to everyone else; the chamber follows them. Next year's order is added here.
 */
const MOVED: Readonly<Record<string, string>> = {
  '2023-05-05': '2023-05-20',
  '2024-12-23': '2024-12-14',
  '2024-12-30': '2024-12-28',
  '2025-05-02': '2025-05-10',
  '2025-11-17': '2025-11-08',
  '2026-01-02': '2026-01-17',
  '2026-06-22': '2026-06-27',
};

const WORKED_SATURDAYS: ReadonlySet<string> = new Set(Object.values(MOVED));

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The second Sunday of May: Mothers’ Day. */
function mothersDay(year: number): string {
  const firstOfMay = weekday(`${year}-05-01`);
  return `${year}-05-${String(((7 - firstOfMay) % 7) + 8).padStart(2, '0')}`;
}

function madeUpFor(year: number): string[] {
  return MADE_UP_FOR.map((date) => `${year}-${date}`).flatMap((day) => {
    const toMonday = { 6: 2, 0: 1 }[weekday(day)];
    return toMonday === undefined ? [] : [daysAfter(day, toMonday)];
  });
}

/**
 * The public holidays of Latvia in one year: fixed ones, Good Friday to Easter Monday, Whit Sunday, Mothers’ Day, and the
 * Mondays made up for 4 May and 18 November at a weekend.
 */
export function latvianHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year).toISOString().slice(0, 10);
  const fromEaster = [-2, 0, 1, 49].map((days) => daysAfter(easter, days));
  const once = ONCE.filter((day) => day.startsWith(`${year}-`));
  return new Set([...FIXED.map((date) => `${year}-${date}`), ...fromEaster, mothersDay(year), ...madeUpFor(year), ...once]);
}

/** Whether the office works on a day (`YYYY-MM-DD`): moved days count, holidays and weekends do not. */
export function isOfficeDay(day: string): boolean {
  if (WORKED_SATURDAYS.has(day)) return true;
  if (day in MOVED || weekday(day) === 0 || weekday(day) === 6) return false;
  return !latvianHolidays(Number(day.slice(0, 4))).has(day);
}

/** The `count`-th working day after a day; 0: the day itself, or the next one the office works on. */
export function officeDayAfter(day: string, count: number): string {
  let found = day;
  while (!isOfficeDay(found)) found = daysAfter(found, 1);
  for (let left = count; left > 0; left -= 1) {
    do found = daysAfter(found, 1);
    while (!isOfficeDay(found));
  }
  return found;
}
