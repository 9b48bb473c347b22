import { officeDay, startOfOfficeDay } from '../../server/command/office-calendar.ts';
import type { Chance } from './chance.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** `YYYY-MM-DD`, so many days earlier. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

const isWorkday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The working days of about nine months that ended yesterday, each with its share of the work: slowly more, Mondays most. */
export function pastWorkdays(now: string): (readonly [string, number])[] {
  const today = officeDay(now);
  const days = Array.from({ length: 274 }, (_, place) => daysBefore(today, 274 - place)).filter(isWorkday);
  return days.map((day, place) => {
    const growth = 0.8 + (0.4 * place) / days.length;
    return [day, new Date(`${day}T00:00:00Z`).getUTCDay() === 1 ? growth * 1.4 : growth];
  });
}

/** A moment of a day between half past eight and five in Riga. */
export function duringOfficeHours(day: string, chance: Chance): string {
  const minutes = chance.between(8 * 60 + 30, 17 * 60);
  return new Date(Date.parse(startOfOfficeDay(day)) + minutes * MINUTE_MS + chance.between(0, 59_999)).toISOString();
}
