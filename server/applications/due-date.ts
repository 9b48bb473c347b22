import type { ServiceLevel } from '../../rules-schema/admissibility/application-type.ts';
import { officeDay, startOfOfficeDay } from '../command/office-calendar.ts';
import { daysAfter } from '../tariff-quotas/working-days.ts';
import { isOfficeDay, officeDayAfter } from './latvian-holidays.ts';

const MINUTE_MS = 60_000;

const minutesOf = (timeOfDay: string): number => Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));

/** The working day (`YYYY-MM-DD`) an application counts as received on: late in the day, or on a free day, the next one. */
function countedDay({ receivedBefore }: ServiceLevel, moment: string): string {
  const day = officeDay(moment);
  const minutes = (Date.parse(moment) - Date.parse(startOfOfficeDay(day))) / MINUTE_MS;
  const late = isOfficeDay(day) && minutes >= minutesOf(receivedBefore);
  return officeDayAfter(late ? daysAfter(day, 1) : day, 0);
}

/**
 * The moment (ISO, UTC) by which an application is due: the close of its last working day in the calendar of Riga.
 * @param moment when it was received, or handed in again
 * @param complex whether it is complex or had been returned
 */
export function dueAt(level: ServiceLevel, moment: string, complex: boolean): string {
  const days = complex ? level.complexWorkingDays : level.ordinaryWorkingDays;
  const day = officeDayAfter(countedDay(level, moment), days);
  return new Date(Date.parse(startOfOfficeDay(day)) + minutesOf(level.closes) * MINUTE_MS).toISOString();
}
