import { expect, it } from 'vitest';
import type { QuotaUseAnswer, QuotaYearAnswer, TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaCandidateAnswer, QuotaWhatIfAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { loadTariffQuotas } from '../../seeds/tariff-quotas/load.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';
import { FOUNDED } from '../database/test-databases.ts';
import { addQuota, ask, openQuotaOffice, plainQuota } from './quota-office.ts';
import type { QuotaOffice } from './quota-office.ts';
import { printedQuota } from './printed-quotas.ts';

const drawing = (quantity: string, date = '2008-03-03') => ({ year: Number(date.slice(0, 4)), date, quantity, holder: 'SIA Paraugs', reference: 'MRN 1' });

eachDatabase('the register of quotas', (openFresh) => {
  async function seeded(): Promise<QuotaOffice & { db: Awaited<ReturnType<typeof openFresh>>['db'] }> {
    const { db } = await openFresh();
    const seeding = { db, now: FOUNDED, demo: true, administrator: null, say: () => undefined };
    await loadTariffQuotas(seeding);
    await loadTariffQuotas(seeding);
    return { db, ...(await openQuotaOffice(db)) };
  }

  it('holds every printed row once, however often it is loaded, and lists, sorts, filters and searches', async () => {
    const { office, reviewer } = await seeded();
    const all = await reviewer.get<TariffQuotaAnswer[]>(listing('/api/tariff-quotas', { range: [0, 999] }));
    expect(all.headers.get('Content-Range')).toBe('tariff-quotas 0-110/111');
    expect(all.body[0]).toMatchObject({ ...printedQuota('II-01'), version: 1, status: 'open' });
    const page = await reviewer.get<TariffQuotaAnswer[]>(
      listing('/api/tariff-quotas', { filter: { annex: 'V' }, sort: ['baseVolume', 'DESC'], range: [0, 1] }),
    );
    expect(page.body.map(({ orderNumber }) => orderNumber)).toEqual(['V-10', 'V-11']);
    const found = async (q: string): Promise<string[]> =>
      (await reviewer.get<TariffQuotaAnswer[]>(listing('/api/tariff-quotas', { filter: { q } }))).body.map(({ orderNumber }) => orderNumber);
    expect(await found('apelsini')).toEqual(['II-20']);
    expect(await found('04069078')).toEqual(['II-12']);
    expect(await found('apples fresh')).toEqual(['II-23', 'IV-10']);
    await office.close();
  });

  it('answers candidates, use and what-if on the printed rows', async () => {
    const { office, reviewer } = await seeded();
    const candidates = await reviewer.get<QuotaCandidateAnswer[]>('/api/tariff-quotas/candidates?code=0406%2090%2078&importInto=HR&date=2008-05-20');
    expect(candidates.body.map(({ orderNumber, covers, inYear }) => [orderNumber, covers, inYear?.balance])).toEqual([
      ['II-10', 'yes', '2600'], ['II-12', 'yes', '350'],
    ]);
    const use = await reviewer.get<QuotaUseAnswer[]>('/api/tariff-quotas/use?year=2011');
    expect(use.body).toHaveLength(111);
    expect(use.body.find(({ orderNumber }) => orderNumber === 'II-20')).toMatchObject({
      volume: '36250', arithmetic: '31\u00a0250 + 4 × 1\u00a0250 = 36\u00a0250', drawn: '0', forecast: { outcome: 'over', day: null },
    });
    const garlic = (await reviewer.get<TariffQuotaAnswer[]>(listing('/api/tariff-quotas', { filter: { orderNumber: 'II-18' } }))).body[0];
    const whatIf = await reviewer.get<QuotaWhatIfAnswer>(`/api/tariff-quotas/${garlic?.id}/what-if?quantity=120&date=2008-03-03`);
    expect(whatIf.body).toMatchObject({ served: '120', inFull: true, balance: '1300', allocationDay: '2008-03-05', open: true });
    await office.close();
  });

  it('exports everything the filter selects, in the person’s language', async () => {
    const { office, reviewer } = await seeded();
    const csv = await reviewer.get('/api/tariff-quotas/export.csv?filter=%7B%22annex%22%3A%22V%22%7D');
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(21);
    expect(lines[5]).toContain('EUR 4.20/100 kg');
    expect(lines[0]).toContain('Nodoklis kvotas robežās');
    expect((await reviewer.get('/api/tariff-quotas/export.xlsx')).text.slice(0, 2)).toBe('PK');
    expect((await reviewer.get('/api/quota-requests/export.csv')).text).toContain('Pieprasīts');
    await office.close();
  });

  const malformed: [string, string][] = [
    ['candidates?code=milk&importInto=HR', 'code-malformed'],
    ['candidates?code=0406&importInto=LV', 'direction-malformed'],
    ['candidates?code=0406&importInto=HR&date=2008-02-30', 'date-malformed'],
    ['candidates?code=0406&importInto=HR&mfnPercent=many', 'percent-malformed'],
    ['use?year=1999', 'year-malformed'],
    ['1/years/first', 'year-malformed'],
    ['1/what-if?quantity=1%20200', 'quantity-malformed'],
  ];
  it('says what is wrong with a question', async () => {
    const { office, reviewer } = await seeded();
    for (const [question, code] of malformed) {
      expect((await reviewer.get(`/api/tariff-quotas/${question}`)).body).toMatchObject({ status: 400, code });
    }
    expect((await reviewer.get('/api/tariff-quotas/9999/years/2008')).status).toBe(404);
    await office.close();
  });

  it('earns the wine increase by use, shares its ceiling, and moves volume after consultation (Annex IX, footnotes 1 and 2)', async () => {
    const { office, manager, reviewer } = await seeded();
    const { body } = await reviewer.get<TariffQuotaAnswer[]>(listing('/api/tariff-quotas', { filter: { annex: 'IX' } }));
    const [sparkling, still] = body;
    const year = async (id: number | undefined, y: number): Promise<QuotaYearAnswer> =>
      (await reviewer.get<QuotaYearAnswer>(`/api/tariff-quotas/${id}/years/${y}`)).body;
    expect(await year(sparkling?.id, 2008)).toMatchObject({ volume: '44000' });
    await reviewer.post(`/api/tariff-quotas/${sparkling?.id}/draw`, drawing('35200', '2007-09-03'));
    expect(await year(sparkling?.id, 2008)).toMatchObject({ volume: '54000' });
    const move = { toQuotaId: sparkling?.id, year: 2008, date: '2008-02-01', quantity: '4000', reference: 'Consultation of 1 February 2008' };
    expect((await manager.post(`/api/tariff-quotas/${still?.id}/transfer`, move)).status).toBe(200);
    expect(await year(still?.id, 2008)).toMatchObject({ volume: '29000', moved: '-4000', balance: '25000' });
    expect(await year(sparkling?.id, 2008)).toMatchObject({ moved: '4000', balance: '58000' });
    const against = await manager.post(`/api/tariff-quotas/${sparkling?.id}/transfer`, { ...move, toQuotaId: still?.id });
    expect(against.body).toMatchObject({ status: 422, code: 'transfer-not-foreseen' });
    await reviewer.post(`/api/tariff-quotas/${sparkling?.id}/draw`, drawing('58000'));
    const less = { year: 2007, date: '2008-03-04', direction: 'less', quantity: '1', reason: 'Counted twice.' };
    expect((await manager.post(`/api/tariff-quotas/${sparkling?.id}/correct`, less)).body).toMatchObject({ code: 'quota-next-year-overdrawn' });
    await office.close();
  });

  it('adds, changes under its version, and deletes what nobody used', async () => {
    const { db } = await openFresh();
    const { office, manager } = await openQuotaOffice(db);
    const quota = await addQuota(manager, plainQuota('T-01', '100'));
    const path = `/api/tariff-quotas/${quota.id}`;
    const change = { ...quota, baseVolume: '120' };
    expect((await manager.put(path, change)).status).toBe(428);
    const changed = await manager.put<TariffQuotaAnswer>(path, change, { version: 1 });
    expect(changed.body).toMatchObject({ baseVolume: '120', version: 2 });
    expect((await manager.put(path, change, { version: 1 })).status).toBe(412);
    expect((await manager.delete(path, { version: 2 })).body).toEqual({ id: quota.id, outcome: 'deleted' });
    expect((await manager.get(path)).status).toBe(404);
    await office.close();
  });

  it('closes what was used, and keeps unit and volume true to the ledger', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const quota = await addQuota(manager, plainQuota('T-01', '100'));
    const path = `/api/tariff-quotas/${quota.id}`;
    await reviewer.post(`${path}/draw`, drawing('60'));
    const refusals: [Partial<TariffQuota>, string, string][] = [
      [{ baseVolume: '59' }, 'quota-volume-below-drawn', 'baseVolume'],
      [{ unit: 'hl' }, 'quota-unit-fixed', 'unit'],
      [{ orderNumber: 'T-02' }, 'quota-order-number-fixed', 'orderNumber'],
    ];
    for (const [change, code, field] of refusals) {
      const { body } = await manager.put<{ errors: Record<string, string> }>(path, { ...quota, ...change }, { version: 1 });
      expect(body).toMatchObject({ status: 422, code });
      expect(body.errors[field]).toBeTruthy();
    }
    expect((await manager.delete(path, { version: 1 })).body).toEqual({ id: quota.id, outcome: 'closed' });
    expect((await reviewer.post(`${path}/draw`, drawing('1'))).body).toMatchObject({ status: 409, code: 'quota-closed' });
    expect((await reviewer.get<QuotaYearAnswer>(`${path}/years/2008`)).body).toMatchObject({ drawn: '60' });
    await office.close();
  });

  it('shows faults at their fields, in the reader’s language', async () => {
    const { db } = await openFresh();
    const { office, manager } = await openQuotaOffice(db);
    await addQuota(manager, plainQuota('T-01', '100'));
    const faulty = { ...plainQuota('T-01', '100.5'), period: { from: '03-01', to: '02-01' } };
    const sent = { headers: { 'Accept-Language': 'lv' } };
    const { status, body } = await manager.post<{ errors: { baseVolume: string; period: { to: string } } }>('/api/tariff-quotas', faulty, sent);
    expect(status).toBe(422);
    expect(body.errors.baseVolume).toBe('Kvotas precizitāte ir 0 zīmes aiz komata.');
    expect(body.errors.period.to).toContain('Perioda beigas');
    expect((await manager.post('/api/tariff-quotas', plainQuota('T-01', '100'))).body).toMatchObject({ status: 422, code: 'quota-order-number-taken' });
    expect((await manager.post('/api/tariff-quotas', { ...plainQuota('T-02', '1 000') })).status).toBe(422);
    await office.close();
  });

  it('lets reviewers draw but not edit, managers do both, and nobody in without signing in', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    expect((await reviewer.post('/api/tariff-quotas', plainQuota('T-02', '1'))).status).toBe(403);
    expect((await manager.post(`/api/tariff-quotas/${id}/draw`, drawing('1'))).status).toBe(200);
    expect((await office.anybody.get('/api/tariff-quotas')).status).toBe(401);
    await office.close();
  });

  it('withdraws what is unmet of a request, once, under its version', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    const request = await ask(reviewer, id, '2008-03-03', 'A', '60');
    expect(request).toMatchObject({ status: 'waiting', countedDate: '2008-03-03', allocationDay: '2008-03-05', unmet: '60' });
    const path = `/api/quota-requests/${request.id}/withdraw`;
    const reason = { reason: 'The ship turned back.' };
    expect((await reviewer.post(path, reason)).status).toBe(428);
    expect((await reviewer.post(path, reason, { version: 1 })).body).toMatchObject({ status: 'withdrawn', unmet: '0' });
    expect((await reviewer.post(path, reason, { version: 2 })).body).toMatchObject({ status: 409, code: 'request-settled' });
    await reviewer.post(`/api/tariff-quotas/${id}/allocate`, { date: '2008-03-05' });
    expect((await reviewer.get<QuotaYearAnswer>(`/api/tariff-quotas/${id}/years/2008`)).body).toMatchObject({ drawn: '0' });
    await office.close();
  });
});
