import { expect, it } from 'vitest';
import { balanceByDay } from '../../admin/tariff-quotas/balance-by-day.ts';
import type { BookedEvent } from '../../rules-schema/tariff-quota/quota-answers.ts';

const entry = (id: number, date: string, balance: string): BookedEvent => ({
  id, date, balance, quotaId: 1, year: 2008, kind: 'draw', quantity: '0', holder: null, reference: null, reason: null, requestId: null, drawingId: null, otherQuotaId: null,
  recordedAt: '2008-12-01T00:00:00.000Z',
});

it('counts every entry on the day it is dated, whenever it was entered', () => {
  const events = [entry(1, '2008-05-20', '900'), entry(2, '2008-03-01', '850.5'), entry(3, '2008-05-20', '870.5')];
  expect(balanceByDay({ year: 2008, volume: '1000', events })).toEqual([
    { day: '2008-01-01', balance: '1000' },
    { day: '2008-03-01', balance: '950.5' },
    { day: '2008-05-20', balance: '870.5' },
    { day: '2008-12-31', balance: '870.5' },
  ]);
});

it('is one level line where nothing was entered', () => {
  expect(balanceByDay({ year: 2008, volume: '1000', events: [] })).toEqual([
    { day: '2008-01-01', balance: '1000' },
    { day: '2008-12-31', balance: '1000' },
  ]);
});
