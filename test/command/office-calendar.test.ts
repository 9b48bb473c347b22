import { describe, expect, it } from 'vitest';
import { endOfOfficeDay, officeDay, startOfOfficeDay } from '../../server/command/office-calendar.ts';

describe('the calendar of the office (Europe/Riga)', () => {
  it.each([
    ['2026-01-05T21:59:59.999Z', '2026-01-05'],
    ['2026-01-05T22:00:00.000Z', '2026-01-06'],
    ['2026-07-05T20:59:59.999Z', '2026-07-05'],
    ['2026-07-05T21:00:00.000Z', '2026-07-06'],
  ])('at %s it is %s', (moment, day) => {
    expect(officeDay(moment)).toBe(day);
  });

  it.each([
    ['2026-01-05', '2026-01-04T22:00:00.000Z', '2026-01-05T21:59:59.999Z'],
    ['2026-07-05', '2026-07-04T21:00:00.000Z', '2026-07-05T20:59:59.999Z'],
    ['2026-03-29', '2026-03-28T22:00:00.000Z', '2026-03-29T20:59:59.999Z'],
    ['2026-10-25', '2026-10-24T21:00:00.000Z', '2026-10-25T21:59:59.999Z'],
    ['2026-12-31', '2026-12-30T22:00:00.000Z', '2026-12-31T21:59:59.999Z'],
  ])('the day %s lasts from %s to %s, also when the clocks change', (day, start, end) => {
    expect([startOfOfficeDay(day), endOfOfficeDay(day)]).toEqual([start, end]);
  });
});
