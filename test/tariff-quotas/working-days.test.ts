import { describe, expect, it } from 'vitest';
import { unionHolidays } from '../../server/tariff-quotas/union-holidays.ts';
import { acceptedUpTo, allocationDayOf, countedAcceptance, isWorkingDay } from '../../server/tariff-quotas/working-days.ts';

const weekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

describe('holidays of the Union institutions in Brussels', () => {
  it('are those of the decision for 2014 (OJ C 39, 12.2.2013)', () => {
    expect([...unionHolidays(2014)].filter(weekday).sort()).toEqual([
      '2014-01-01', '2014-01-02', '2014-04-17', '2014-04-18', '2014-04-21', '2014-05-01', '2014-05-09', '2014-05-29', '2014-05-30',
      '2014-06-09', '2014-07-21', '2014-08-15', '2014-12-24', '2014-12-25', '2014-12-26', '2014-12-29', '2014-12-30', '2014-12-31',
    ]);
  });

  it('are those of the decision for 2023 (OJ C 201 I, 28.5.2021)', () => {
    expect([...unionHolidays(2023)].filter(weekday).sort()).toEqual([
      '2023-01-02', '2023-04-06', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-09', '2023-05-18', '2023-05-19', '2023-05-29',
      '2023-07-21', '2023-08-15', '2023-11-01', '2023-11-02', '2023-12-25', '2023-12-26', '2023-12-27', '2023-12-28', '2023-12-29',
    ]);
  });

  const easterMondays: [number, string][] = [
    [2007, '2007-04-09'], [2008, '2008-03-24'], [2011, '2011-04-25'], [2019, '2019-04-22'], [2024, '2024-04-01'], [2026, '2026-04-06'],
  ];
  it.each(easterMondays)('follow Easter in %i', (year, monday) => {
    expect(unionHolidays(year).has(monday)).toBe(true);
  });

  const days: [string, boolean][] = [
    ['2008-03-03', true], ['2008-03-08', false], ['2008-03-09', false], ['2008-03-20', false], ['2008-03-24', false], ['2008-12-24', false],
  ];
  it.each(days)('%s is a working day: %s', (date, working) => {
    expect(isWorkingDay(date)).toBe(working);
  });
});

/** The allocation of a day takes in acceptances up to the second previous working day. */
const allocationDays: [string, string, string][] = [
  ['Monday, in a plain week', '2008-03-03', '2008-03-05'],
  ['Thursday', '2008-03-06', '2008-03-10'],
  ['Friday', '2008-03-07', '2008-03-11'],
  ['Saturday counts with Monday', '2008-03-08', '2008-03-12'],
  ['Sunday counts with Monday', '2008-03-09', '2008-03-12'],
  ['before Easter', '2008-03-18', '2008-03-25'],
  ['before the end of the year', '2008-12-23', '2009-01-06'],
];

describe('not before the second working day after acceptance (art. 51(2); art. 308b(2))', () => {
  it.each(allocationDays)('%s: %s is allocated on %s', (_, accepted, allocated) => {
    expect(allocationDayOf(accepted)).toBe(allocated);
    expect(acceptedUpTo(allocated) >= accepted).toBe(true);
  });
});

const newYears: [string, string][] = [
  ['2008-01-01', '2008-01-03'], // Tuesday to Thursday
  ['2008-01-02', '2008-01-03'],
  ['2008-01-03', '2008-01-03'],
  ['2008-01-04', '2008-01-04'],
  ['2009-01-01', '2009-01-04'], // the 3rd is a Saturday
  ['2009-01-02', '2009-01-04'],
  ['2009-01-03', '2009-01-04'],
  ['2010-01-03', '2010-01-04'], // the 2nd and 3rd are a weekend
  ['2012-01-02', '2012-01-04'], // the 1st is a Sunday
  ['2008-12-31', '2008-12-31'],
];

describe('acceptance on 1 to 3 January counts as the 3rd, or the 4th if a weekend falls in it (art. 49; art. 308a(8))', () => {
  it.each(newYears)('%s counts as %s', (accepted, counted) => {
    expect(countedAcceptance(accepted)).toBe(counted);
  });
});
