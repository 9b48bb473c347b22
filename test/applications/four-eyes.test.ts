import { describe, expect, it } from 'vitest';
import type { Application, ApplicationEvent } from '../../rules-schema/application/application.ts';
import { isAuthor } from '../../rules-schema/application/transitions.ts';
import type { User } from '../../rules-schema/user/user.ts';
import { applicationAuthors } from '../../server/database/migrations/055-application-authors.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, type Client } from '../http/client.ts';
import { caramels, eur1 } from './forms.ts';
import { claimed, handIn, on, openWorkingOffice, type WorkingOffice } from './office.ts';

interface ProblemBody {
  code: string;
  detail: string;
  errors?: Record<string, unknown>;
}

const refusal = { reasons: ['other'], text: 'Nav pierādīts.', legalBasis: '17. pants' };

const typedIn = async (by: Client, { company }: WorkingOffice, more: object = {}): Promise<Application> =>
  (await by.post<Application>('/api/applications', { type: 'eur1', companyId: company.id, payload: eur1(), ...more })).body;

describe('who wrote an application', () => {
  it.each([
    [{ enteredBy: 1, writtenBy: null }, 1, true],
    [{ enteredBy: null, writtenBy: 1 }, 1, true],
    [{ enteredBy: 1, writtenBy: 2 }, 3, false],
    [{ enteredBy: null, writtenBy: null }, 1, false],
    [{ enteredBy: null, writtenBy: null }, null, false],
  ] as const)('%o, asked of %s: %s', (application, person, author) => {
    expect(isAuthor(application, person)).toBe(author);
  });
});

eachDatabase('nobody decides what they wrote', (openFresh) => {
  it('whoever typed an application in neither approves nor refuses it; a colleague does', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, colleague } = working;
    const typed = await typedIn(reviewer, working);
    expect(typed).toMatchObject({ source: 'staff', enteredBy: 1, writtenBy: 1 });
    const { body: held } = await on(reviewer, typed, 'claim');
    const approval = await on<ProblemBody>(reviewer, held, 'approve');
    expect([approval.status, approval.body.code]).toEqual([409, 'author-may-not-decide']);
    expect(approval.body.detail).toContain('kolēģim');
    expect((await on<ProblemBody>(reviewer, held, 'refuse', refusal)).body.code).toBe('author-may-not-decide');
    const { body: taken } = await on(colleague, held, 'take-over', { reason: 'Lemj cits.' });
    expect((await on(colleague, taken, 'approve')).body.state).toBe('approved');
  });

  it('nor does whoever corrected it last, until somebody else has', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, portal } = working;
    const { body: returned } = await on(reviewer, await claimed(working), 'return', { reasons: ['other'], text: 'Precizējiet.' });
    const { body: saved } = await reviewer.put<Application>(`/api/applications/${returned.id}`, { payload: eur1([caramels(1, '24.00')]) }, { version: returned.version });
    expect(saved).toMatchObject({ enteredBy: null, writtenBy: 1 });
    const { body: again } = await on(reviewer, saved, 'resubmit');
    expect((await on<ProblemBody>(reviewer, again, 'approve')).body.code).toBe('author-may-not-decide');
    const { body: back } = await on(reviewer, again, 'return', { reasons: ['other'], text: 'Apstipriniet.' });
    const { body: confirmed } = await on(portal, back, 'resubmit', { payload: eur1() });
    expect((await on(reviewer, confirmed, 'approve')).body.state).toBe('approved');
  });

  it('is known of what was there before, from its history', async () => {
    const working = await openWorkingOffice(openFresh);
    const { db, reviewer, colleague } = working;
    const draft = await typedIn(reviewer, working, { draft: true });
    await on(colleague, draft, 'submit');
    await handIn(working);
    const { body: returned } = await on(reviewer, await claimed(working), 'return', { reasons: ['other'], text: 'Precizējiet.' });
    await on(colleague, returned, 'resubmit');
    const known = (): Promise<unknown[]> => db('applications').orderBy('id').select('entered_by', 'written_by');
    const before = await known();
    for (const column of ['entered_by', 'written_by', 'ruled_by', 'rule_stand']) await db.raw('ALTER TABLE applications DROP COLUMN ??', [column]);
    await applicationAuthors(db);
    expect(await known()).toEqual(before);
    expect(before).toMatchObject([{ entered_by: 1, written_by: 1 }, { entered_by: null, written_by: null }, { entered_by: null, written_by: 6 }]);
  });
});

eachDatabase('an approval', (openFresh) => {
  it.each([
    ['an item that is not there', [{ item: 9, reason: 'tāpat' }], { 0: { item: 'The application has no item 9.' } }],
    ['an item that originates', [{ item: 1, reason: 'tāpat' }], { 0: { item: 'Item 1 needs no reason: it is found originating.' } }],
    ['a check nobody knows', [{ check: 'no-such', reason: 'tāpat' }], { 0: { check: 'There is no check “no-such” for applications of this type.' } }],
    ['a check that is met', [{ check: 'code-missing', reason: 'tāpat' }], { 0: { check: 'The check “code-missing” needs no reason: it does not stand in the way.' } }],
    ['the same twice', [{ item: 2, reason: 'tā ir' }, { item: 2, reason: 'nav' }], { 1: { item: 'A reason for 2 has already been given.' } }],
  ])('takes no reason for %s', async (_what, overrides, errors) => {
    const working = await openWorkingOffice(openFresh);
    const held = await claimed(working, eur1([caramels(1), caramels(2, '45.00')]));
    const answer = await working.reviewer.post<ProblemBody>(`/api/applications/${held.id}/approve`, { overrides }, { version: held.version, headers: { 'Accept-Language': 'en' } });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'overrides-not-fitting', errors: { overrides: errors } });
    expect((await working.reviewer.get<Application>(`/api/applications/${held.id}`)).body.state).toBe('in-review');
    expect(await working.db('decisions').count({ total: '*' })).toEqual([{ total: 0 }]);
  });
});

eachDatabase('what someone holds who leaves', (openFresh) => {
  const userNamed = async (administrator: Client, name: string): Promise<User> => {
    const { body } = await administrator.get<User[]>(listing('/api/users', { filter: { q: name } }));
    if (!body[0]) throw new Error(name);
    return body[0];
  };

  it('goes back to the queue when the account is deactivated; what was returned waits for nobody in particular', async () => {
    const working = await openWorkingOffice(openFresh);
    const { office, reviewer, colleague, manager } = working;
    const held = (await on(colleague, await handIn(working), 'claim')).body;
    const returned = (await on(colleague, (await on(colleague, await handIn(working), 'claim')).body, 'return', { reasons: ['other'], text: 'Precizējiet.' })).body;
    const others = await claimed(working);
    const administrator = await office.signIn('administrator');
    const leaver = await userNamed(administrator, 'Vītola');
    expect((await administrator.post(`/api/users/${leaver.id}/deactivate`, {}, { version: leaver.version })).status).toBe(200);
    const open = async ({ id }: Application) => (await reviewer.get<Application & { history: ApplicationEvent[] }>(`/api/applications/${id}`)).body;
    expect(await open(held)).toMatchObject({ state: 'received', heldBy: null, holder: null, heldSince: null, version: held.version + 1 });
    expect((await open(held)).history.at(-1)).toMatchObject({ event: 'release', by: 'Dace Krūmiņa', text: 'Anna Vītola' });
    expect(await open(returned)).toMatchObject({ state: 'returned', heldBy: null });
    expect(await open(others)).toMatchObject({ state: 'in-review', heldBy: 1 });
    const { body: trail } = await manager.get<{ action: string }[]>(listing('/api/audit-entries', { filter: { entity: 'applications', entityId: String(held.id) }, sort: ['id', 'ASC'] }));
    expect(trail.map(({ action }) => action)).toEqual(['create', 'claim', 'release']);
    expect((await on(reviewer, await open(held), 'claim')).body.holder).toBe('Rūta Ozoliņa');
  });

  it('goes back when they are a reviewer no longer, and stays when they still are', async () => {
    const working = await openWorkingOffice(openFresh);
    const { office, reviewer, colleague } = working;
    const held = (await on(colleague, await handIn(working), 'claim')).body;
    const administrator = await office.signIn('administrator');
    const { id, version, name, language } = await userNamed(administrator, 'Vītola');
    const stateOf = async (): Promise<string> => (await reviewer.get<Application>(`/api/applications/${held.id}`)).body.state;
    const { body: kept } = await administrator.put<User>(`/api/users/${id}`, { name, language, roles: ['reviewer', 'manager'] }, { version });
    expect(await stateOf()).toBe('in-review');
    await administrator.put(`/api/users/${id}`, { name, language, roles: ['manager'] }, { version: kept.version });
    expect(await stateOf()).toBe('received');
  });
});
