import { isOfficeDay } from '../../server/applications/latvian-holidays.ts';
import { officeDay, startOfOfficeDay } from '../../server/command/office-calendar.ts';
import type { Chance } from './chance.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** `YYYY-MM-DD`, so many days earlier. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** The working days of about nine months that ended yesterday, each with its share of the work: slowly more, Mondays most. */
export function pastWorkdays(now: string): (readonly [string, number])[] {
  const today = officeDay(now);
  const days = Array.from({ length: 274 }, (_, place) => daysBefore(today, 274 - place)).filter(isOfficeDay);
  return days.map((day, place) => {
    const growth = 0.8 + (0.4 * place) / days.length;
    return [day, new Date(`${day}T00:00:00Z`).getUTCDay() === 1 ? growth * 1.4 : growth];
  });
}

/** The working day so many working days before today; 0 is today itself, whatever day it is. */
export function workdayBack(now: string, workdays: number): string {
  let day = officeDay(now);
  for (let left = workdays; left > 0;) {
    day = daysBefore(day, 1);
    if (isOfficeDay(day)) left -= 1;
  }
  return day;
}

/** A moment, so many minutes later. */
export function minutesAfter(moment: string, minutes: number): string {
  return new Date(Date.parse(moment) + minutes * MINUTE_MS).toISOString();
}

/** A moment of a day between half past eight and noon in Riga. */
export function inTheMorning(day: string, chance: Chance): string {
  return minutesAfter(startOfOfficeDay(day), chance.between(8 * 60 + 30, 12 * 60));
}

/** A moment of a day between half past eight and five in Riga. */
export function duringOfficeHours(day: string, chance: Chance): string {
  const minutes = chance.between(8 * 60 + 30, 17 * 60);
  return new Date(Date.parse(startOfOfficeDay(day)) + minutes * MINUTE_MS + chance.between(0, 59_999)).toISOString();
}
