import { expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { BulkResults } from '../../rules-schema/company/company.ts';
import type { ApiKey } from '../../rules-schema/user/api-key.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';
import { caramels, certificateOfOrigin, eur1, honey } from './forms.ts';
import { atMoment, claimed, handIn, on, openWorkingOffice, type WorkingOffice } from './office.ts';

interface ProblemBody {
  code: string;
  detail: string;
}

const numbersIn = async ({ reviewer }: WorkingOffice, question: Parameters<typeof listing>[1]): Promise<(string | null)[]> => {
  const { body } = await reviewer.get<Application[]>(listing('/api/applications', question));
  return body.map(({ number }) => number);
};

eachDatabase('the queue of applications', (openFresh) => {
  it('numbers applications without gaps however many come at once, and keeps none of a failed one', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, company } = working;
    const wrong = reviewer.post('/api/applications', { type: 'eur1', companyId: company.id, payload: { items: [{ number: 0 }] } });
    const received = await Promise.all([...Array.from({ length: 12 }, () => handIn(working)), wrong.then(() => handIn(working))]);
    const numbers = received.map(({ number }) => number).sort();
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, place) => `26-${String(place + 1).padStart(6, '0')}`));
    expect((await handIn(await atMoment(working, '2026-12-31T22:30:00.000Z'))).number).toBe('27-000001');
  });

  it('lets exactly one of two reviewers claim, and only the holder decide', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, colleague } = working;
    const application = await handIn(working);
    const [one, other] = await Promise.all([on(reviewer, application, 'claim'), on(colleague, application, 'claim')]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
    const [winner, loser] = one.status === 200 ? [reviewer, colleague] : [colleague, reviewer];
    const held = (one.status === 200 ? one : other).body;
    expect((await on<ProblemBody>(loser, held, 'claim')).body.code).toBe('already-claimed');
    expect((await on<ProblemBody>(loser, held, 'approve')).body.code).toBe('not-the-holder');
    expect((await on<ProblemBody>(winner, held, 'claim')).body.code).toBe('already-holding');
    const twice = await Promise.all([on(winner, held, 'approve'), on(winner, held, 'refuse', { reasons: ['other'], text: 'Kļūda.', legalBasis: '17. pants' })]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('asks a person for the version they saw', async () => {
    const working = await openWorkingOffice(openFresh);
    const application = await handIn(working);
    expect((await working.reviewer.post(`/api/applications/${application.id}/claim`)).status).toBe(428);
    expect((await working.manager.post(`/api/applications/${application.id}/claim`, {}, { version: 1 })).status).toBe(403);
  });

  it('is taken over with a reason, released, and assigned by the manager', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, colleague, manager } = working;
    const held = await claimed(working);
    expect((await on(colleague, held, 'take-over')).status).toBe(422);
    const taken = await on(colleague, held, 'take-over', { reason: 'Rūta ir slima.' });
    expect(taken.body).toMatchObject({ state: 'in-review', holder: 'Anna Vītola' });
    expect((await on<ProblemBody>(reviewer, taken.body, 'release')).body.code).toBe('not-the-holder');
    const released = await on(colleague, taken.body, 'release');
    expect(released.body).toMatchObject({ state: 'received', heldBy: null, holder: null });
    const { body: people } = await manager.get<{ id: number; name: string }[]>('/api/applications/assignees');
    expect(people.map(({ name }) => name)).toEqual(['Anna Vītola', 'Rūta Ozoliņa']);
    const assigned = await on(manager, released.body, 'assign', { userId: people[1]?.id });
    expect(assigned.body).toMatchObject({ state: 'in-review', holder: 'Rūta Ozoliņa' });
    expect((await on<ProblemBody>(manager, assigned.body, 'assign', { userId: 4 })).body).toMatchObject({ code: 'assignee-unknown' });
    const { body: trail } = await manager.get<{ action: string; reason: string | null }[]>(listing('/api/audit-entries', { filter: { entity: 'applications', entityId: String(held.id) }, sort: ['id', 'ASC'] }));
    expect(trail.map(({ action }) => action)).toEqual(['create', 'claim', 'take-over', 'release', 'assign']);
  });

  it('lists by state, type, holder, due date, company and words, with escaping', async () => {
    const working = await openWorkingOffice(openFresh);
    await handIn(working, eur1([caramels(1), { ...honey(2), description: '100 % dabīgs_medus' }]));
    await handIn(working, certificateOfOrigin(), 'certificate-of-origin');
    await claimed(working);
    expect(await numbersIn(working, { filter: { state: 'in-review' } })).toEqual(['26-000003']);
    expect(await numbersIn(working, { filter: { state: ['received', 'in-review'] }, sort: ['number', 'DESC'] })).toEqual(['26-000003', '26-000002', '26-000001']);
    expect(await numbersIn(working, { filter: { type: 'certificate-of-origin' } })).toEqual(['26-000002']);
    expect(await numbersIn(working, { filter: { heldBy: 'me' } })).toEqual(['26-000003']);
    expect(await numbersIn(working, { filter: { heldBy: 'unclaimed' }, sort: ['number', 'ASC'] })).toEqual(['26-000001', '26-000002']);
    expect(await numbersIn(working, { filter: { dueAt_lte: '2026-01-04' } })).toEqual([]);
    expect(await numbersIn(working, { filter: { companyId: working.company.id, q: 'MEDUS' } })).toEqual(['26-000001']);
    expect(await numbersIn(working, { filter: { q: '100 %' } })).toEqual(['26-000001']);
    expect(await numbersIn(working, { filter: { q: 'dabīgs_' } })).toEqual(['26-000001']);
    expect(await numbersIn(working, { filter: { q: '1806 90' } })).toEqual(['26-000002']);
    expect(await numbersIn(working, { filter: { q: 'tokyo 180690' } })).toEqual(['26-000002']);
    expect((await working.reviewer.get<ProblemBody>(listing('/api/applications', { filter: { heldBy: 'x; drop' } }))).body.code).toBe('filter-held-by');
  });

  it('counts what the saved views hold', async () => {
    const working = await openWorkingOffice(openFresh);
    await handIn(working);
    await claimed(working);
    const later = await atMoment(working, '2026-01-06T08:00:00.000Z');
    await handIn(later, certificateOfOrigin(), 'certificate-of-origin');
    expect((await later.reviewer.get('/api/applications/counts')).body).toEqual({
      unclaimed: 2, mine: 1, dueToday: 1, overdue: 2, mineDue: 1, byState: { 'received': 2, 'in-review': 1 }, byType: { 'eur1': 2, 'certificate-of-origin': 1 },
    });
  });

  it('claims, assigns, returns and releases many at once, each with its own result', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, colleague, manager } = working;
    const [first, second, third] = [await handIn(working), await handIn(working), await handIn(working)];
    await on(colleague, second, 'claim');
    const ids = [third.id, first.id, second.id, 999];
    const claims = await reviewer.post<BulkResults>('/api/applications/bulk/claim', { ids });
    expect(claims.body.results.map(({ id, done, code }) => [id, done, code])).toEqual([
      [first.id, true, undefined], [second.id, false, 'already-claimed'], [third.id, true, undefined], [999, false, 'not-found'],
    ]);
    expect(claims.body.results[1]?.message).toEqual({ en: 'Anna Vītola has already claimed this application.', lv: 'Šo pieteikumu jau izskata Anna Vītola.' });
    const released = await reviewer.post<BulkResults>('/api/applications/bulk/release', { ids });
    expect(released.body.results.map(({ done }) => done)).toEqual([true, false, true, false]);
    const assigned = await manager.post<BulkResults>('/api/applications/bulk/assign', { ids: [first.id, second.id], userId: 1 });
    expect(assigned.body.results.every(({ done }) => done)).toBe(true);
    const returned = await reviewer.post<BulkResults>('/api/applications/bulk/return', { ids, reasons: ['document-missing'], text: 'Pievienojiet rēķinu.' });
    expect(returned.body.results.map(({ done }) => done)).toEqual([true, true, false, false]);
  });

  it('takes an application in by API once, however often the same request is sent', async () => {
    const { office, company, db } = await openWorkingOffice(openFresh);
    const administrator = await office.signIn('administrator');
    const { body } = await administrator.post<ApiKey & { key: string }>('/api/api-keys', { name: 'Portāls', roles: ['reviewer'] });
    const program = office.withApiKey(body.key);
    const request = { type: 'eur1', companyId: company.id, payload: eur1(), externalReference: 'P-17' };
    const [once, again] = await Promise.all([1, 2].map(() => program.post<Application>('/api/applications', request, { idempotencyKey: 'p-17' })));
    expect(again?.body).toEqual(once?.body);
    expect(once?.body).toMatchObject({ source: 'api', externalReference: 'P-17', number: '26-000001' });
    expect(await db('applications').count({ total: '*' })).toEqual([{ total: 1 }]);
    expect((await program.post<ProblemBody>(`/api/applications/${once?.body.id}/claim`)).body.code).toBe('person-required');
  });

  it('is downloaded as CSV with everything the filter selects', async () => {
    const working = await openWorkingOffice(openFresh);
    await handIn(working);
    await claimed(working);
    const { text, headers } = await working.reviewer.get(listing('/api/applications/export.csv', { filter: { heldBy: 'me' } }), { headers: { 'Accept-Language': 'lv' } });
    expect(headers.get('Content-Type')).toContain('text/csv');
    expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(2);
    expect(text).toContain('26-000002;EUR.1;tiek izskatīts;SIA “Saldā Dzīve”');
  });
});
