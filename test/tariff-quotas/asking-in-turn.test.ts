import { expect, it } from 'vitest';
import type { QuotaEventAnswer, QuotaRequestAnswer, QuotaYearAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { eachDatabase } from '../database/each-database.ts';
import { addQuota, ask, openQuotaOffice, plainQuota } from './quota-office.ts';
import { printedQuota } from './printed-quotas.ts';

const drawing = (date: string) => ({ year: 2008, date, quantity: '5', holder: 'SIA Steidzīgs', reference: 'MRN 9' });

eachDatabase('quantity is given in the order of acceptance dates (article 50)', (openFresh) => {
  it('refuses a direct drawing while requests of its date or an earlier one wait, and says what to do', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    await ask(reviewer, id, '2008-03-04', 'A', '60');
    const path = `/api/tariff-quotas/${id}/draw`;
    for (const date of ['2008-03-04', '2008-03-05']) {
      const { body } = await reviewer.post<{ detail: string }>(path, drawing(date), { headers: { 'Accept-Language': 'en' } });
      expect(body).toMatchObject({ status: 409, code: 'requests-ahead' });
      expect(body.detail).toContain('60 t (1 in number, the first accepted on 2008-03-04)');
    }
    expect((await reviewer.post(path, drawing('2008-03-03'))).status).toBe(200);
    await reviewer.post(`/api/tariff-quotas/${id}/allocate`, { date: '2008-03-06' });
    expect((await reviewer.post(path, drawing('2008-03-05'))).status).toBe(200);
    expect((await reviewer.get<QuotaYearAnswer>(`/api/tariff-quotas/${id}/years/2008`)).body).toMatchObject({ drawn: '70' });
    await office.close();
  });

  it('keeps what was asked for when some of it comes back', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-02', '100'));
    const request = await ask(reviewer, id, '2008-03-04', 'A', '60');
    await reviewer.post(`/api/tariff-quotas/${id}/allocate`, { date: '2008-03-06' });
    const { body: year } = await reviewer.get<QuotaYearAnswer>(`/api/tariff-quotas/${id}/years/2008`);
    const back = { drawingId: year.events[0]?.id, date: '2008-03-10', quantity: '9', reason: 'Less was imported.' };
    await reviewer.post<QuotaEventAnswer>(`/api/tariff-quotas/${id}/return`, back);
    expect((await reviewer.get<QuotaRequestAnswer>(`/api/quota-requests/${request.id}`)).body).toMatchObject({
      quantity: '60', served: '51', returned: '9', unmet: '0', status: 'served',
    });
    await office.close();
  });

  it('shows at its field a share beyond 100 % and a quota nobody knows', async () => {
    const { db } = await openFresh();
    const { office, manager } = await openQuotaOffice(db);
    await addQuota(manager, plainQuota('T-03', '100'));
    const faults: [object, string][] = [
      [{ inQuotaDuty: { kind: 'adValorem', percent: '100.99' } }, 'inQuotaDuty'],
      [{ transferTo: ['NOPE'] }, 'transferTo'],
      [{ transferTo: ['T-03'], unit: 'hl' }, 'transferTo'],
      [{ yearlyIncrement: '1', increaseCondition: { minimumUsePercent: '80', ceiling: '200', ceilingOver: ['T-04', 'NOPE'] } }, 'increaseCondition'],
    ];
    for (const [change, field] of faults) {
      const { status, body } = await manager.post<{ errors: Record<string, unknown> }>('/api/tariff-quotas', { ...plainQuota('T-04', '100'), ...change });
      expect(status).toBe(422);
      expect(Object.keys(body.errors)).toContain(field);
    }
    const whole = { ...printedQuota('V-04'), orderNumber: 'T-05', inQuotaDuty: { kind: 'adValorem', percent: '100.00' } };
    expect((await manager.post('/api/tariff-quotas', whole)).status).toBe(201);
    await office.close();
  });
});
