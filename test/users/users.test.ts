import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../rules-schema/user/user.ts';
import type { CommandContext } from '../../server/command/context.ts';
import { deactivateUser } from '../../server/users/deactivate-user.ts';
import { resetInvitation } from '../../server/users/reset-invitation.ts';
import { acting } from '../command/acting.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type Client, type OpenOffice } from '../http/client.ts';

type Invited = User & { invitationToken: string };
interface Refused {
  code: string;
  detail: string;
  errors?: Record<string, unknown>;
}

const DAY = 86_400_000;
let addresses = 0;
const newAddress = (): string => `clerk${(addresses += 1)}@example.lv`;

eachDatabase('people', (openFresh) => {
  let office: OpenOffice;
  let admin: Client;

  beforeAll(async () => {
    office = await openOffice((await openFresh()).db);
    admin = await office.signIn('administrator');
  });

  afterAll(() => office.close());

  const invite = async (more: object = {}): Promise<Invited> =>
    (await admin.post<Invited>('/api/users', { email: newAddress(), name: 'Anna Bērziņa', roles: ['reviewer'], ...more })).body;
  const accept = (token: string, password = 'a much better secret') => office.anybody.post<Refused>('/api/invitations/accept', { token, password });

  it('are invited with a link that works once', async () => {
    const invited = await invite();
    expect(invited).toMatchObject({ status: 'invited', version: 1, language: 'lv' });
    await expect(office.signInAs(invited.email, 'a much better secret')).rejects.toThrow('401');
    expect(await accept(invited.invitationToken)).toMatchObject({ status: 200, body: { email: invited.email, name: 'Anna Bērziņa' } });
    const client = await office.signInAs(invited.email.toUpperCase(), 'a much better secret');
    expect((await client.get('/api/session')).status).toBe(200);
    expect(await accept(invited.invitationToken)).toMatchObject({ status: 404, body: { code: 'invitation-unknown' } });
  });

  it('are invited for seven days', async () => {
    const invited = await invite();
    const before = office.clock.now;
    office.clock.now = new Date(Date.parse(before) + 7 * DAY).toISOString();
    expect(await accept(invited.invitationToken)).toMatchObject({ status: 410, body: { code: 'invitation-expired' } });
    office.clock.now = new Date(Date.parse(before) + 7 * DAY - 1).toISOString();
    expect((await accept(invited.invitationToken)).status).toBe(200);
    office.clock.now = before;
  });

  it.each(['short', 'izcelsme-demo', ' '.repeat(12), '\u00a0\u200b'.repeat(10), 'aaaaaaaaaaaaaa', 'abababababababab', 'a b c d e f g          ', '123456789012', 'nmlkjihgfedcba'])(
    'choose no password like “%s”',
    async (password) => {
      const { invitationToken } = await invite();
      const { status, body } = await accept(invitationToken, password);
      expect([status, Object.keys(body.errors ?? {})]).toEqual([422, expect.arrayContaining(['password'])]);
    },
  );

  it.each(['četri zaļi zirgi', 'aizvakar lija', '日本語の長い合言葉です', '2468 Krasta iela'])('may choose a password like “%s”', async (password) => {
    const { email, invitationToken } = await invite();
    expect((await accept(invitationToken, password.padEnd(12, '!'))).status).toBe(200);
    await expect(office.signInAs(email, password.padEnd(12, '!'))).resolves.toBeDefined();
  });

  it('have an address nobody else has, however it is capitalised', async () => {
    const { email } = await invite();
    const { status, body } = await admin.post<Refused>('/api/users', { email: email.toUpperCase(), name: 'Cita', roles: ['manager'] });
    expect([status, body.code]).toEqual([409, 'email-taken']);
    expect(body.errors).toMatchObject({ email: expect.stringContaining(email) });
  });

  it('get a new link that takes the place of the old one, of their password and of their sessions', async () => {
    const { id, email, invitationToken: first } = await invite();
    await accept(first);
    const client = await office.signInAs(email, 'a much better secret');
    const again = await admin.post<Invited>(`/api/users/${id}/reset-invitation`, undefined, { version: 2 });
    expect(again.body).toMatchObject({ status: 'invited', version: 3 });
    expect((await client.get('/api/session')).status).toBe(401);
    await expect(office.signInAs(email, 'a much better secret')).rejects.toThrow('401');
    expect((await accept(again.body.invitationToken, 'the best secret of all')).status).toBe(200);
    await expect(office.signInAs(email, 'the best secret of all')).resolves.toBeDefined();
  });

  it('are changed by whoever saw them as they are, the whole record as the console sends it', async () => {
    const { invitationToken: _token, ...user } = await invite();
    const { status, body } = await admin.put<User>(`/api/users/${user.id}`, { ...user, name: 'Anna Liepa', roles: ['manager', 'approver'] }, { version: 1 });
    expect([status, body]).toMatchObject([200, { name: 'Anna Liepa', roles: ['manager', 'approver'], version: 2, email: user.email }]);
    expect((await admin.get<User>(`/api/users/${user.id}`)).headers.get('ETag')).toBe('"2"');
    const stale = await admin.put<Refused>(`/api/users/${user.id}`, { ...user }, { version: 1 });
    expect([stale.status, stale.body.code]).toEqual([412, 'version-stale']);
    const silent = await admin.put<Refused>(`/api/users/${user.id}`, { ...user });
    expect([silent.status, silent.body.code]).toEqual([428, 'version-required']);
  });

  it('have new rights from their next request on', async () => {
    const user = await invite();
    await accept(user.invitationToken);
    const client = await office.signInAs(user.email, 'a much better secret');
    expect((await client.get('/api/users')).status).toBe(403);
    await admin.put(`/api/users/${user.id}`, { name: user.name, roles: ['manager'], language: 'en' }, { version: 2 });
    expect((await client.get('/api/users')).status).toBe(200);
  });

  it('are deactivated, not deleted: sessions end, and reactivating brings them back', async () => {
    const user = await invite();
    await accept(user.invitationToken);
    const client = await office.signInAs(user.email, 'a much better secret');
    const gone = await admin.delete<User>(`/api/users/${user.id}`, { version: 2 });
    expect(gone.body).toMatchObject({ id: user.id, status: 'deactivated', version: 3 });
    expect((await client.get('/api/session')).status).toBe(401);
    await expect(office.signInAs(user.email, 'a much better secret')).rejects.toThrow('401');
    const twice = await admin.post<Refused>(`/api/users/${user.id}/deactivate`, {}, { version: 3 });
    expect([twice.status, twice.body.code]).toEqual([409, 'already-deactivated']);
    const back = await admin.post<User>(`/api/users/${user.id}/reactivate`, {}, { version: 3 });
    expect(back.body).toMatchObject({ status: 'active', version: 4 });
    await expect(office.signInAs(user.email, 'a much better secret')).resolves.toBeDefined();
  });

  it('who never accepted are invited again when reactivated, and their old link is dead', async () => {
    const user = await invite();
    await admin.post(`/api/users/${user.id}/deactivate`, {}, { version: 1 });
    expect((await accept(user.invitationToken)).status).toBe(404);
    const back = await admin.post<User>(`/api/users/${user.id}/reactivate`, {}, { version: 2 });
    expect(back.body.status).toBe('invited');
  });

  it('are administered by administrators only', async () => {
    for (const role of ['reviewer', 'rule-maintainer', 'approver', 'manager'] as const) {
      const client = await office.signIn(role);
      const answers = [
        await client.post('/api/users', { email: newAddress(), name: 'X', roles: ['administrator'] }),
        await client.put('/api/users/1', { name: 'X', roles: ['administrator'], language: 'lv' }, { version: 1 }),
        await client.delete('/api/users/1', { version: 1 }),
        await client.post('/api/users/1/reset-invitation', {}, { version: 1 }),
        await client.post('/api/api-keys', { name: 'X', roles: ['administrator'] }),
      ];
      expect(answers.map(({ status }) => status), role).toEqual([403, 403, 403, 403, 403]);
    }
    expect((await office.anybody.get('/api/users')).status).toBe(401);
  });

  it('never show a digest', async () => {
    const { text } = await admin.get('/api/users');
    expect(text).not.toMatch(/hash|argon2/i);
  });

  it('are invited once when the console sends the invitation twice, but the link is not told again', async () => {
    const body = { email: newAddress(), name: 'Anna', roles: ['reviewer'] };
    const [first, second] = [await admin.post<Invited>('/api/users', body, { idempotencyKey: 'twice' }), await admin.post<Refused>('/api/users', body, { idempotencyKey: 'twice' })];
    expect(first.status).toBe(201);
    expect([second.status, second.body.code]).toEqual([409, 'already-done']);
  });
});

eachDatabase('two changes of one person at the same moment', (openFresh) => {
  it('do not overwrite each other: one is carried out, the other is told', async () => {
    const { db } = await openFresh();
    const slowly = async (context: CommandContext, input: { id: number }): Promise<unknown> => {
      const done = await resetInvitation(context, input);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return done;
    };
    const changes = ['first', 'second'].map((requestId) => acting(db, { expectedVersion: 1, requestId })(slowly, { id: 2 }));
    const ended = await Promise.allSettled(changes);
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version-stale' } });
    expect(await db('users').where('id', 2).first('version')).toEqual({ version: 2 });
  });
});

eachDatabase('the last administrator', (openFresh) => {
  it('cannot be deactivated, deleted, stripped of the role or of the password', async () => {
    const office = await openOffice((await openFresh()).db);
    const admin = await office.signIn('administrator');
    const answers = [
      await admin.post<Refused>('/api/users/5/deactivate', {}, { version: 1 }),
      await admin.delete<Refused>('/api/users/5', { version: 1 }),
      await admin.put<Refused>('/api/users/5', { name: 'Dace', roles: ['manager'], language: 'lv' }, { version: 1 }),
      await admin.post<Refused>('/api/users/5/reset-invitation', {}, { version: 1 }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array.from({ length: 4 }, () => [409, 'last-administrator']));
    expect((await admin.put('/api/users/5', { name: 'Dace', roles: ['administrator', 'manager'], language: 'lv' }, { version: 1 })).status).toBe(200);
    await office.close();
  });

  it('remains when two administrators deactivate each other at the same moment', async () => {
    const { db } = await openFresh();
    await db('users').where('id', 1).update({ roles: '["administrator"]' });
    const slowly = async (context: CommandContext, input: { id: number }): Promise<unknown> => {
      const done = await deactivateUser(context, input);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return done;
    };
    const deactivations = [1, 5].map((id) => acting(db, { expectedVersion: 1 })(slowly, { id }));
    const ended = await Promise.allSettled(deactivations);
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'last-administrator' } });
  });
});
