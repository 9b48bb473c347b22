import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { ForecastOutcome } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { forecastExhaustion, openDaysIn } from '../../server/tariff-quotas/quota-forecast.ts';
import { daysAfter } from '../../server/tariff-quotas/working-days.ts';
import { printedQuota } from './printed-quotas.ts';

const ground = { drawn: thousandthsOf('500'), balance: thousandthsOf('500'), drawings: 4, opens: '2008-01-01', closes: '2008-12-31', today: '2008-04-09' };

/** What differs from 500 of 1 000 drawn in the hundred days to 9 April, and what is told. */
const cases: [string, Partial<typeof ground>, ForecastOutcome, string | null][] = [
  ['half in a hundred days: the other half in a hundred more', {}, 'expected', '2008-07-18'],
  ['a part of a day is a day', { balance: thousandthsOf('500.001') }, 'expected', '2008-07-19'],
  ['the last day of the period still counts', { balance: thousandthsOf('1330') }, 'expected', '2008-12-31'],
  ['a day later it lasts', { balance: thousandthsOf('1330.001') }, 'lasts', null],
  ['two drawings tell nothing', { drawings: 2 }, 'not-enough-use', null],
  ['27 days tell nothing', { today: '2008-01-27' }, 'not-enough-use', null],
  ['28 days do', { today: '2008-01-28' }, 'expected', '2008-02-25'],
  ['everything came back', { drawn: 0n }, 'not-enough-use', null],
  ['nothing is left', { balance: 0n }, 'exhausted', null],
  ['the season is over', { closes: '2008-03-31' }, 'over', null],
  ['the season has not begun', { opens: '2008-04-10' }, 'not-begun', null],
];

describe('the expected day of exhaustion: balance divided by average use a day', () => {
  it.each(cases)('%s', (_, change, outcome, day) => {
    expect(forecastExhaustion({ ...ground, ...change })).toMatchObject({ outcome, day });
  });

  it('reckons from the season or from the first day of validity', () => {
    expect(openDaysIn(printedQuota('II-23'), 2008)).toEqual({ opens: '2008-02-21', closes: '2008-09-14' });
    expect(openDaysIn(printedQuota('II-20'), 2007)).toEqual({ opens: '2007-08-01', closes: '2007-12-31' });
    expect(openDaysIn({ ...printedQuota('II-20'), validTo: '2013-06-30' }, 2013)).toEqual({ opens: '2013-01-01', closes: '2013-06-30' });
  });

  it('names the first day on which use at that pace reaches the balance', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.integer({ min: 28, max: 360 }), (drawn, balance, days) => {
      const today = daysAfter(ground.opens, days - 1);
      const { outcome, day } = forecastExhaustion({ ...ground, drawn, balance, today });
      if (day === null) {
        expect(outcome).toBe('lasts');
        return;
      }
      const left = BigInt((Date.parse(day) - Date.parse(today)) / 86_400_000);
      expect(drawn * left >= balance * BigInt(days)).toBe(true);
      expect(drawn * (left - 1n) < balance * BigInt(days)).toBe(true);
    }));
  });
});
