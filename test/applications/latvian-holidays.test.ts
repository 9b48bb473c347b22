import { describe, expect, it } from 'vitest';
import { dueAt } from '../../server/applications/due-date.ts';
import { isOfficeDay, latvianHolidays, officeDayAfter } from '../../server/applications/latvian-holidays.ts';

const level = { ordinaryWorkingDays: 0, complexWorkingDays: 14, receivedBefore: '16:00', closes: '17:00' };

describe('the calendar of the office', () => {
  it.each([
    [2024, '2024-03-29', '2024-04-01', '2024-05-19'],
    [2025, '2025-04-18', '2025-04-21', '2025-06-08'],
    [2026, '2026-04-03', '2026-04-06', '2026-05-24'],
    [2027, '2027-03-26', '2027-03-29', '2027-05-16'],
    [2038, '2038-04-23', '2038-04-26', '2038-06-13'],
  ])('knows Good Friday, Easter Monday and Whit Sunday of %i', (year, friday, monday, whitSunday) => {
    const holidays = latvianHolidays(year);
    expect([friday, monday, whitSunday].filter((day) => !holidays.has(day))).toEqual([]);
  });

  it.each([['2024-05-12'], ['2025-05-11'], ['2026-05-10'], ['2022-05-08']])('keeps Mothers’ Day on the second Sunday of May: %s', (day) => {
    expect(latvianHolidays(Number(day.slice(0, 4))).has(day)).toBe(true);
  });

  it.each([
    ['2024-05-06', '4 May on a Saturday'],
    ['2025-05-05', '4 May on a Sunday'],
    ['2023-11-20', '18 November on a Saturday'],
    ['2029-11-19', '18 November on a Sunday'],
  ])('is free on Monday %s, made up for %s', (day) => {
    expect(isOfficeDay(day)).toBe(false);
  });

  it('makes up for no other holiday at a weekend', () => {
    expect(isOfficeDay('2028-01-03')).toBe(true);
    expect(isOfficeDay('2024-06-25')).toBe(true);
  });

  it.each([
    ['2026-01-02', '2026-01-17'],
    ['2026-06-22', '2026-06-27'],
    ['2025-05-02', '2025-05-10'],
    ['2025-11-17', '2025-11-08'],
    ['2024-12-23', '2024-12-14'],
    ['2024-12-30', '2024-12-28'],
  ])('works on the Saturday the day %s was moved to', (free, worked) => {
    expect([isOfficeDay(free), isOfficeDay(worked)]).toEqual([false, true]);
  });

  it('was free on the Monday after the Song and Dance Festival of 2023', () => {
    expect(isOfficeDay('2023-07-10')).toBe(false);
  });

  it('counts working days over holidays, moved days and weekends', () => {
    expect(officeDayAfter('2026-06-19', 1)).toBe('2026-06-25');
    expect(officeDayAfter('2026-06-19', 3)).toBe('2026-06-27');
    expect(officeDayAfter('2026-06-20', 0)).toBe('2026-06-25');
    expect(officeDayAfter('2026-12-23', 1)).toBe('2026-12-28');
  });
});

describe('when an application is due', () => {
  it.each([
    ['the same day at the close of the office, in winter time', '2026-11-19T08:00:00.000Z', false, '2026-11-19T15:00:00.000Z'],
    ['the same day at the close of the office, in summer time', '2026-07-01T08:00:00.000Z', false, '2026-07-01T14:00:00.000Z'],
    ['the next working day when received at 16:00 Riga time or later', '2026-11-19T14:00:00.000Z', false, '2026-11-20T15:00:00.000Z'],
    ['the next working day when received on a public holiday', '2026-11-18T08:00:00.000Z', false, '2026-11-19T15:00:00.000Z'],
    ['on Monday when received on a Sunday, whatever the day in UTC', '2026-11-14T22:30:00.000Z', false, '2026-11-16T15:00:00.000Z'],
    ['on a Saturday that is worked', '2026-01-16T15:00:00.000Z', false, '2026-01-17T15:00:00.000Z'],
    ['after fourteen working days when complex, over the end of the year', '2026-12-15T08:00:00.000Z', true, '2027-01-08T15:00:00.000Z'],
  ])('is %s', (_when, received, complex, due) => {
    expect(dueAt(level, received, complex)).toBe(due);
  });
});
