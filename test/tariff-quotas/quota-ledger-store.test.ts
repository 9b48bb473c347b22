import { expect, it } from 'vitest';
import type { QuotaYearAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { theOffice } from '../../server/command/context.ts';
import type { Refusal } from '../../server/command/refusal.ts';
import { runCommand } from '../../server/command/run-command.ts';
import { drawFromQuota } from '../../server/tariff-quotas/draw-from-quota.ts';
import { readQuotaYear } from '../../server/tariff-quotas/tariff-quota-reads.ts';
import { eachDatabase } from '../database/each-database.ts';
import { addQuota, openQuotaOffice, plainQuota } from './quota-office.ts';

const drawing = (quantity: string, date = '2008-03-03') => ({ year: Number(date.slice(0, 4)), date, quantity, holder: 'SIA Paraugs', reference: 'MRN 1' });

eachDatabase('the ledger of a quota', (openFresh) => {
  it('is not overdrawn by thirty drawings at the same moment over the connections of the pool', async () => {
    const { db } = await openFresh();
    const { office, manager } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    const origin = { actor: theOffice, now: '2026-01-05T09:00:00.000Z', requestId: 'concurrent' };
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, () => runCommand(db, drawFromQuota, { id, ...drawing('7') }, origin)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }: PromiseRejectedResult) => (reason as Refusal).code);
    expect(outcomes.length - refused.length).toBe(14);
    expect(new Set(refused)).toEqual(new Set(['quota-overdrawn']));
    expect(await readQuotaYear(db, id, 2008, '2008-12-31')).toMatchObject({ drawn: '98', balance: '2' });
    await office.close();
  }, 60_000);

  it('is append-only: the database itself refuses to change or delete a line', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    await reviewer.post(`/api/tariff-quotas/${id}/draw`, drawing('60'));
    await expect(db('quota_events').update({ quantity: 1 })).rejects.toThrow(/append-only/);
    await expect(db('quota_events').delete()).rejects.toThrow(/append-only/);
    expect(await readQuotaYear(db, id, 2008, '2008-12-31')).toMatchObject({ drawn: '60' });
    await office.close();
  });

  it('blocks, corrects, unblocks, and leaves a trail of who did it', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    const path = `/api/tariff-quotas/${id}`;
    const now = { year: 2008, date: '2008-04-01', reason: 'Suspended by decision 12.' };
    await reviewer.post(`${path}/draw`, drawing('60'));
    expect((await manager.post(`${path}/block`, now)).status).toBe(200);
    expect((await reviewer.post(`${path}/draw`, drawing('1'))).body).toMatchObject({ status: 409, code: 'quota-blocked' });
    expect((await manager.post(`${path}/correct`, { ...now, direction: 'less', quantity: '10' })).status).toBe(200);
    expect((await manager.post(`${path}/unblock`, now)).status).toBe(200);
    expect((await reviewer.post(`${path}/draw`, drawing('50'))).status).toBe(200);
    const { body } = await reviewer.get<QuotaYearAnswer>(`${path}/years/2008`);
    expect(body.events.map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ['draw', '60'], ['block', '0'], ['correction', '-10'], ['unblock', '0'], ['draw', '50'],
    ]);
    expect(body).toMatchObject({ drawn: '100', balance: '0', blocked: false });
    const trail: { action: string }[] = await db('audit_entries').where({ entity: 'tariff-quotas', entity_id: String(id) }).orderBy('id').select('action');
    expect(trail.map(({ action }) => action)).toEqual(['add', 'draw', 'block', 'correct', 'unblock', 'draw']);
    await office.close();
  });

  const refusals: [string, string, Record<string, unknown>, string, string][] = [
    ['more than is left', 'draw', drawing('101'), 'quota-overdrawn', 'quantity'],
    ['a quantity finer than the precision', 'draw', drawing('0.5'), 'quantity-too-precise', 'quantity'],
    ['nothing', 'draw', drawing('0'), 'quantity-zero', 'quantity'],
    ['before 1 August 2007', 'draw', drawing('1', '2007-07-31'), 'date-not-open', 'date'],
    ['another year than the date’s', 'draw', { ...drawing('1'), year: 2009 }, 'year-not-of-date', 'date'],
    ['tomorrow', 'draw', drawing('1', '2026-01-06'), 'date-in-future', 'date'],
    ['a return of nothing known', 'return', { drawingId: 9999, date: '2008-03-03', quantity: '1', reason: 'Less came.' }, 'drawing-unknown', 'drawingId'],
    ['an allocation on a Saturday', 'allocate', { date: '2008-03-08' }, 'not-a-working-day', 'date'],
  ];
  it.each(refusals)('refuses %s at its field', async (_, verb, body, code, field) => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    const answer = await reviewer.post<{ code: string; errors: Record<string, string> }>(`/api/tariff-quotas/${id}/${verb}`, body);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect(answer.body.errors[field]).toBeTruthy();
    await office.close();
  });

  it('takes back no more than a drawing gave', async () => {
    const { db } = await openFresh();
    const { office, manager, reviewer } = await openQuotaOffice(db);
    const { id } = await addQuota(manager, plainQuota('T-01', '100'));
    const path = `/api/tariff-quotas/${id}`;
    const { body: draw } = await reviewer.post<{ id: number }>(`${path}/draw`, drawing('60'));
    const back = (quantity: string) => reviewer.post<{ code: string }>(`${path}/return`, { drawingId: draw.id, date: '2008-03-10', quantity, reason: 'Less came.' });
    expect((await back('50')).status).toBe(200);
    expect((await back('11')).body).toMatchObject({ status: 422, code: 'return-too-large' });
    expect((await back('10')).status).toBe(200);
    expect(await readQuotaYear(db, id, 2008, '2008-12-31')).toMatchObject({ drawn: '0', balance: '100' });
    await office.close();
  });
});
