import { describe, expect, it } from 'vitest';
import { thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import { standAfter } from '../../server/tariff-quotas/quota-ledger.ts';
import type { LedgerEntry } from '../../server/tariff-quotas/quota-ledger.ts';
import { allocatedYearAnswer } from '../../server/tariff-quotas/quota-answers.ts';
import { allocationAfterReturn, allocationOn, whatIf } from '../../server/tariff-quotas/quota-rehearsal.ts';
import type { AllocationGround } from '../../server/tariff-quotas/quota-rehearsal.ts';
import type { QuotaRequest } from '../../server/tariff-quotas/quota-request.ts';

const request = (id: number, date: string, quantity: string, served = '0'): QuotaRequest => ({
  id, version: 1, quotaId: 1, year: 2008, acceptanceDate: date, countedDate: date, quantity: thousandthsOf(quantity),
  served: thousandthsOf(served), returned: 0n, holder: `SIA ${id}`, reference: `MRN ${id}`, status: 'waiting', requestedAt: `${date}T09:00:00.000Z`,
});

const ground = (drawn: string, requests: QuotaRequest[], more: LedgerEntry[] = []): AllocationGround => ({
  stand: standAfter(thousandthsOf('1000'), [{ kind: 'draw', quantity: thousandthsOf(drawn) }, ...more]),
  requests,
  decimals: 3,
});

/** Tuesday 4 March 2008: C 50 and D 25; Wednesday: E 10; 30 are left. */
const worked = ground('970', [request(3, '2008-03-04', '50'), request(4, '2008-03-04', '25'), request(5, '2008-03-05', '10')]);

const rehearsals: [string, string, string[]][] = [
  ['on Wednesday only Monday and before are due', '2008-03-05', []],
  ['on Thursday Tuesday is due: ratio 0.4', '2008-03-06', ['20', '10']],
  ['on Friday Wednesday too, and gets nothing', '2008-03-07', ['20', '10', '0']],
];

describe('the rehearsal of an allocation', () => {
  it.each(rehearsals)('%s', (_, day, shares) => {
    const answer = allocatedYearAnswer(2008, worked, allocationOn(worked, day));
    expect(answer.dates.flatMap((one) => one.shares.map((share) => share.share))).toEqual(shares);
  });

  it('names ratio, holders and what is left', () => {
    const [tuesday] = allocatedYearAnswer(2008, worked, allocationOn(worked, '2008-03-06')).dates;
    expect(tuesday).toMatchObject({ acceptanceDate: '2008-03-04', asked: '75', before: '30', after: '0', ratio: '0.4' });
    expect(tuesday?.shares[0]).toEqual({ requestId: 3, holder: 'SIA 3', reference: 'MRN 3', asked: '50', share: '20' });
  });

  it('allocates nothing from a blocked quota', () => {
    const blocked = ground('970', [...worked.requests], [{ kind: 'block', quantity: 0n }]);
    expect(allocatedYearAnswer(2008, blocked, allocationOn(blocked, '2008-03-07'))).toMatchObject({ blocked: true, dates: [], balanceBefore: '30', balanceAfter: '30' });
  });

  it('after a return serves those left unmet before, even if newer requests wait', () => {
    const left = { ...request(3, '2008-03-04', '50', '20'), status: 'partly-served' as const };
    const also = { ...request(4, '2008-03-04', '25', '10'), status: 'partly-served' as const };
    const shares = allocationAfterReturn(ground('991', [left, also, request(5, '2008-03-05', '10')]), '2008-03-05').dates.flatMap((date) => date.shares);
    expect(shares.map((share) => [share.requestId, share.share])).toEqual([[3, thousandthsOf('6')], [4, thousandthsOf('3')]]);
  });
});

const questions: [string, AllocationGround, string, string, Record<string, unknown>][] = [
  ['120 fit', ground('870', []), '120', '2008-03-03', { served: '120', inFull: true, ratio: '1', allocationDay: '2008-03-05', balance: '130' }],
  ['with Tuesday already oversubscribed', worked, '25', '2008-03-04', { served: '7.5', inFull: false, ratio: '0.3', sameDate: '75', ahead: '0' }],
  ['on Wednesday nothing is left', worked, '5', '2008-03-05', { served: '0', inFull: false, ratio: '0', ahead: '75', sameDate: '10' }],
  ['before all of them', worked, '5', '2008-03-03', { served: '5', inFull: true, ahead: '0', sameDate: '0' }],
  ['1 January 2008 counts as the 3rd', ground('0', []), '5', '2008-01-01', { countsAs: '2008-01-03', allocationDay: '2008-01-07' }],
];

describe('what if this quantity were asked for today', () => {
  it.each(questions)('%s', (_, from, quantity, date, expected) => {
    expect(whatIf(from, thousandthsOf(quantity), date)).toMatchObject(expected);
  });
});
