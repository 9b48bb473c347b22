import { expect, it } from 'vitest';
import type { QuotaRequestAnswer, QuotaYearAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaAllocationAnswer, QuotaReturnAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';
import type { Client } from '../http/client.ts';
import { addQuota, ask, openQuotaOffice, plainQuota } from './quota-office.ts';

/** Allocation day, what each request has been served by then, and what the quota says: acceptances of 3 to 5 March 2008. */
const days: [string, Record<string, string>, { balance: string; usedPercent: string; critical: boolean; exhausted: boolean }][] = [
  ['2008-03-05', { A: '60', B: '40', C: '0', D: '0', E: '0' }, { balance: '30', usedPercent: '97.00', critical: true, exhausted: false }],
  ['2008-03-06', { A: '60', B: '40', C: '20', D: '10', E: '0' }, { balance: '0', usedPercent: '100.00', critical: true, exhausted: true }],
  ['2008-03-07', { A: '60', B: '40', C: '20', D: '10', E: '0' }, { balance: '0', usedPercent: '100.00', critical: true, exhausted: true }],
];

async function served(reviewer: Client, quotaId: number): Promise<Record<string, string>> {
  const { body } = await reviewer.get<QuotaRequestAnswer[]>(listing('/api/quota-requests', { filter: { quotaId }, sort: ['id', 'ASC'] }));
  return Object.fromEntries(body.map((request) => [request.holder, request.served]));
}

eachDatabase('the worked example: volume 1 000, balance 130 (articles 49 to 53)', (openFresh) => {
  it('serves Monday in full, Tuesday at 0.4, Wednesday nothing, and a return of 9 gives C 6 and D 3', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '1000'));
    const path = `/api/tariff-quotas/${id}`;
    await reviewer.post(`${path}/draw`, { year: 2008, date: '2008-02-01', quantity: '870', holder: 'SIA Agrie', reference: 'MRN 0' });
    for (const [date, holder, quantity] of [
      ['2008-03-05', 'E', '10'], ['2008-03-04', 'C', '50'], ['2008-03-04', 'D', '25'], ['2008-03-03', 'A', '60'], ['2008-03-03', 'B', '40'],
    ] as const) await ask(reviewer, id, date, holder, quantity);

    for (const [day, expected, stand] of days) {
      const rehearsed = await reviewer.get<QuotaAllocationAnswer>(`${path}/rehearsal?date=${day}`);
      const allocated = await reviewer.post<QuotaAllocationAnswer>(`${path}/allocate`, { date: day });
      expect(allocated.body).toEqual(rehearsed.body);
      expect(await served(reviewer, id)).toEqual(expected);
      expect((await reviewer.get<QuotaYearAnswer>(`${path}/years/2008`)).body).toMatchObject(stand);
    }

    const { body: year } = await reviewer.get<QuotaYearAnswer>(`${path}/years/2008`);
    const drawing = year.events.find((event) => event.holder === 'A');
    const back = await reviewer.post<QuotaReturnAnswer>(`${path}/return`, { drawingId: drawing?.id, date: '2008-03-10', quantity: '9', reason: 'Less was imported.' });
    expect(back.body.served.dates.map(({ acceptanceDate, ratio }) => [acceptanceDate, ratio])).toEqual([['2008-03-04', '0.2'], ['2008-03-05', '0']]);
    expect(await served(reviewer, id)).toEqual({ A: '51', B: '40', C: '26', D: '13', E: '0' });
    expect((await reviewer.get<QuotaYearAnswer>(`${path}/years/2008`)).body).toMatchObject({ balance: '0', drawn: '1000' });
    await office.close();
  });

  it('gives nothing twice when an allocation is repeated', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-02', '100'));
    await ask(reviewer, id, '2008-03-03', 'A', '60');
    for (const _time of ['first', 'second']) await reviewer.post(`/api/tariff-quotas/${id}/allocate`, { date: '2008-03-05' });
    const { body } = await reviewer.get<QuotaYearAnswer>(`/api/tariff-quotas/${id}/years/2008`);
    expect(body.events).toHaveLength(1);
    expect(body).toMatchObject({ drawn: '60', balance: '40' });
    await office.close();
  });

  it('serves acceptances of December in January, from the year they belong to', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-03', '100'));
    await ask(reviewer, id, '2008-12-30', 'A', '60');
    await ask(reviewer, id, '2009-01-02', 'B', '70');
    const early = await reviewer.post<QuotaAllocationAnswer>(`/api/tariff-quotas/${id}/allocate`, { date: '2009-01-07' });
    expect(early.body.years.map(({ year, balanceAfter }) => [year, balanceAfter])).toEqual([[2008, '40'], [2009, '30']]);
    await office.close();
  });
});
