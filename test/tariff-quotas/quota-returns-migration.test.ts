import { expect, it } from 'vitest';
import type { QuotaRequestAnswer, QuotaYearAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { quotaReturns } from '../../server/database/migrations/045-quota-returns.ts';
import { eachDatabase } from '../database/each-database.ts';
import { addQuota, ask, openQuotaOffice, plainQuota } from './quota-office.ts';

eachDatabase('returns entered before they had a column of their own', (openFresh) => {
  it('give the request back what was asked for', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    const [returning, keeping] = [await ask(reviewer, id, '2008-03-04', 'A', '60'), await ask(reviewer, id, '2008-03-04', 'B', '10')];
    await reviewer.post(`/api/tariff-quotas/${id}/allocate`, { date: '2008-03-06' });
    const { body: year } = await reviewer.get<QuotaYearAnswer>(`/api/tariff-quotas/${id}/years/2008`);
    for (const quantity of ['4', '5']) {
      const back = { drawingId: year.events[0]?.id, date: '2008-03-10', quantity, reason: 'Less was imported.' };
      await reviewer.post(`/api/tariff-quotas/${id}/return`, back);
    }
    const asItIs = async (requestId: number): Promise<QuotaRequestAnswer> => (await reviewer.get<QuotaRequestAnswer>(`/api/quota-requests/${requestId}`)).body;
    const before = [await asItIs(returning.id), await asItIs(keeping.id)];
    await db.transaction(async (tx) => {
      await tx('quota_requests').update({ quantity: tx.raw('quantity - returned') });
      await tx.raw('ALTER TABLE quota_requests DROP COLUMN returned');
      await quotaReturns(tx);
    });
    expect([await asItIs(returning.id), await asItIs(keeping.id)]).toEqual(before);
    expect(before.map(({ quantity, served, returned }) => [quantity, served, returned])).toEqual([['60', '51', '9'], ['10', '10', '0']]);
    await office.close();
  });
});
