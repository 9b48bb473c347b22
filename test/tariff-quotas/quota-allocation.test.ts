import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, ratioText } from '../../server/tariff-quotas/quota-allocation.ts';
import type { UnmetRequest } from '../../server/tariff-quotas/quota-allocation.ts';
import { quantityText, smallestStep, thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';

/** Balance, precision, requests [date, asked] in the order entered, and what each gets. */
const rows: [string, string, number, [string, string][], string[], string][] = [
  ['everything fits a date: all are served (art. 51)', '130', 0, [['2008-03-03', '60'], ['2008-03-03', '40']], ['60', '40'], '30'],
  ['a date asks for more: balance/asked each (art. 51)', '30', 0, [['2008-03-04', '50'], ['2008-03-04', '25']], ['20', '10'], '0'],
  ['nothing is left for the next date', '0', 0, [['2008-03-05', '10']], ['0'], '0'],
  ['dates in turn, whatever the order of entry', '130', 0,
    [['2008-03-04', '50'], ['2008-03-03', '60'], ['2008-03-04', '25'], ['2008-03-03', '40'], ['2008-03-05', '10']], ['20', '60', '10', '40', '0'], '0'],
  ['a return serves what is still unmet, earliest date first', '9', 0,
    [['2008-03-04', '30'], ['2008-03-04', '15'], ['2008-03-05', '10']], ['6', '3', '0'], '0'],
  ['the remainder goes to the largest fraction', '10', 0, [['2008-03-04', '7'], ['2008-03-04', '7'], ['2008-03-04', '1']], ['5', '5', '0'], '0'],
  ['of equal fractions to the request entered first', '10', 0, [['2008-03-04', '6'], ['2008-03-04', '6'], ['2008-03-04', '6']], ['4', '3', '3'], '0'],
  ['kilograms are counted out', '1', 3, [['2008-03-04', '1'], ['2008-03-04', '1'], ['2008-03-04', '1']], ['0.334', '0.333', '0.333'], '0'],
  ['a balance finer than the precision is rounded down', '1.5', 0, [['2008-03-04', '3']], ['1'], '0'],
];

describe('first come first served by date', () => {
  it.each(rows)('%s', (_, balance, decimals, asked, shares, after) => {
    const requests = asked.map(([date, quantity], index) => ({ requestId: index + 1, date, unmet: thousandthsOf(quantity) }));
    const allocation = allocate(thousandthsOf(balance), requests, decimals);
    const given = new Map(allocation.dates.flatMap((date) => date.shares).map((share) => [share.requestId, quantityText(share.share)]));
    expect(requests.map((request) => given.get(request.requestId))).toEqual(shares);
    expect(quantityText(allocation.after)).toBe(after);
  });

  it('tells the ratio of a date', () => {
    expect(ratioText({ asked: 75_000n, before: 30_000n })).toBe('0.4');
    expect(ratioText({ asked: 75_000n, before: 75_000n })).toBe('1');
    expect(ratioText({ asked: 3_000n, before: 1_000n })).toBe('0.333333');
    expect(ratioText({ asked: 3_000n, before: 0n })).toBe('0');
  });

  it('never gives a unit more than exists, nor more than was asked for, and exhausts before it refuses', () => {
    const requests = fc.array(fc.record({ day: fc.integer({ min: 10, max: 14 }), steps: fc.bigInt({ min: 1n, max: 5_000n }) }), { maxLength: 12 });
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 20_000n }), requests, fc.integer({ min: 0, max: 3 }), (balanceSteps, asked, decimals) => {
      const step = smallestStep(decimals);
      const balance = balanceSteps * step;
      const unmet = asked.map(({ day, steps }, index) => ({ requestId: index + 1, date: `2008-03-${day}`, unmet: steps * step }));
      const allocation = allocate(balance, unmet, decimals);
      const shares = allocation.dates.flatMap((date) => date.shares);
      const given = shares.reduce((sum, share) => sum + share.share, 0n);
      const wanted = unmet.reduce((sum, request) => sum + request.unmet, 0n);
      expect(given).toBe(wanted < balance ? wanted : balance);
      expect(allocation.after).toBe(balance - given);
      expect(shares.every((share) => share.share >= 0n && share.share <= share.unmet && share.share % step === 0n)).toBe(true);
    }));
  });

  const someRequests = fc.array(fc.record({ day: fc.integer({ min: 10, max: 14 }), quantity: fc.bigInt({ min: 1n, max: 5_000n }) }), { minLength: 1, maxLength: 12 });
  const asked = (requests: { day: number; quantity: bigint }[]): UnmetRequest[] =>
    requests.map(({ day, quantity }, index) => ({ requestId: index + 1, date: `2008-03-${day}`, unmet: quantity }));
  const sharesBy = (requests: readonly UnmetRequest[], balance: bigint): Map<number, bigint> =>
    new Map(allocate(balance, requests, 3).dates.flatMap(({ shares }) => shares).map(({ requestId, share }) => [requestId, share]));

  it('does not care in which order a day’s requests come to it (art. 50: the time of day is irrelevant)', () => {
    const shuffled = someRequests.chain((requests) => fc.tuple(fc.constant(asked(requests)), fc.shuffledSubarray(asked(requests), { minLength: requests.length })));
    fc.assert(fc.property(shuffled, fc.bigInt({ min: 0n, max: 20_000n }), ([requests, anyOrder], balance) => {
      expect([...sharesBy(anyOrder, balance)].sort(([a], [b]) => a - b)).toEqual([...sharesBy(requests, balance)].sort(([a], [b]) => a - b));
    }));
  });

  it('gives the whole balance out on the date it is scarce, nobody more than a step from the exact proportion, later dates nothing', () => {
    fc.assert(fc.property(someRequests, fc.bigInt({ min: 0n, max: 20_000n }), (requests, balance) => {
      const { dates } = allocate(balance, asked(requests), 3);
      const scarce = dates.find((date) => date.asked > date.before);
      if (scarce === undefined) return;
      expect(scarce.shares.reduce((sum, { share }) => sum + share, 0n)).toBe(scarce.before);
      for (const { unmet, share } of scarce.shares) {
        const difference = share * scarce.asked - unmet * scarce.before;
        expect(difference > -scarce.asked && difference < scarce.asked).toBe(true);
      }
      const later = dates.filter(({ date }) => date > scarce.date).flatMap(({ shares }) => shares);
      expect(later.every(({ share }) => share === 0n)).toBe(true);
    }));
  });

  it('takes nothing from an earlier date for a later one', () => {
    fc.assert(fc.property(someRequests, fc.bigInt({ min: 0n, max: 20_000n }), (requests, balance) => {
      const all = asked(requests);
      const earlier = all.filter(({ date }) => date < '2008-03-14');
      const withLater = sharesBy(all, balance);
      for (const [requestId, share] of sharesBy(earlier, balance)) expect(withLater.get(requestId)).toBe(share);
    }));
  });
});
