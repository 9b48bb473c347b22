import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiKey } from '../../rules-schema/user/api-key.ts';
import { eachDatabase, type FreshDatabase } from '../database/each-database.ts';
import { openOffice, type Client, type OpenOffice } from '../http/client.ts';

type NewKey = ApiKey & { key: string };

eachDatabase('an API key', (openFresh) => {
  let fresh: FreshDatabase;
  let office: OpenOffice;
  let admin: Client;

  beforeAll(async () => {
    fresh = await openFresh();
    office = await openOffice(fresh.db);
    admin = await office.signIn('administrator');
  });

  afterAll(() => office.close());

  const create = async (roles: string[]): Promise<NewKey> => (await admin.post<NewKey>('/api/api-keys', { name: 'Accounting', roles })).body;

  it('is shown once and kept as a digest', async () => {
    const { key, id, beginning } = await create(['manager']);
    expect(key).toMatch(/^izk_[\w-]{43}$/);
    expect(key.startsWith(beginning)).toBe(true);
    const { text } = await admin.get(`/api/api-keys/${id}`);
    expect(text).not.toContain(key);
    const everything = await Promise.all(['api_keys', 'audit_details', 'idempotency_keys'].map((table) => fresh.db(table)));
    expect(JSON.stringify(everything)).not.toContain(key);
  });

  it('may do what its roles may, and is named in the trail', async () => {
    const { key, id } = await create(['manager']);
    const program = office.withApiKey(key);
    expect((await program.get('/api/users')).status).toBe(200);
    expect((await program.post('/api/users', { email: 'x@example.lv', name: 'X', roles: ['reviewer'] })).status).toBe(403);
    expect((await admin.get<ApiKey>(`/api/api-keys/${id}`)).body.lastUsedAt).toBe(office.clock.now);
    const administering = await create(['administrator']);
    const invited = await office.withApiKey(administering.key).post<{ id: number }>('/api/users', { email: 'by.key@example.lv', name: 'X', roles: ['reviewer'] });
    const trail = await admin.get<{ actorKind: string; actorName: string }[]>(
      `/api/audit-entries?filter=${JSON.stringify({ entity: 'users', entityId: String(invited.body.id) })}`,
    );
    expect(trail.body[0]).toMatchObject({ actorKind: 'api-key', actorName: 'Accounting' });
  });

  it('needs no If-Match, but one that is stale is refused', async () => {
    const program = office.withApiKey((await create(['administrator'])).key);
    const change = { name: 'Rūta', roles: ['reviewer'], language: 'lv' };
    expect((await program.put('/api/users/1', change)).status).toBe(200);
    expect((await program.put('/api/users/1', change, { version: 1 })).status).toBe(412);
  });

  it('has no session, changes no password and makes no further keys', async () => {
    const program = office.withApiKey((await create(['administrator'])).key);
    const answers = [
      await program.get<{ code: string }>('/api/session'),
      await program.post<{ code: string }>('/api/session/password', { currentPassword: 'x', newPassword: 'a much better secret' }),
      await program.post<{ code: string }>('/api/api-keys', { name: 'Child', roles: ['administrator'] }),
    ];
    expect(answers.map(({ body }) => body.code)).toEqual(['person-required', 'person-required', 'person-required']);
  });

  it('opens nothing once revoked', async () => {
    const { key, id } = await create(['manager']);
    const revoked = await admin.post<ApiKey>(`/api/api-keys/${id}/revoke`, {}, { version: 1 });
    expect(revoked.body).toMatchObject({ revokedAt: office.clock.now, version: 2 });
    const { status, body } = await office.withApiKey(key).get<{ code: string }>('/api/users');
    expect([status, body.code]).toEqual([401, 'api-key-unknown']);
    expect((await admin.delete(`/api/api-keys/${id}`, { version: 2 })).status).toBe(409);
  });

  it('opens nothing once whoever made it has left the office', async () => {
    const invited = await admin.post<{ id: number; invitationToken: string }>('/api/users', { email: 'leaves@example.lv', name: 'Aija Liepa', roles: ['administrator'] });
    await office.anybody.post('/api/invitations/accept', { token: invited.body.invitationToken, password: 'a much better secret' });
    const leaver = await office.signInAs('leaves@example.lv', 'a much better secret');
    const { key } = (await leaver.post<NewKey>('/api/api-keys', { name: 'Left behind', roles: ['manager'] })).body;
    expect((await office.withApiKey(key).get('/api/applications')).status).toBe(200);
    const { version } = (await admin.get<{ version: number }>(`/api/users/${invited.body.id}`)).body;
    await admin.post(`/api/users/${invited.body.id}/deactivate`, {}, { version });
    expect((await office.withApiKey(key).get('/api/applications')).status).toBe(401);
  });

  it('that nobody made opens nothing', async () => {
    expect((await office.withApiKey('izk_guess').get('/api/office')).status).toBe(401);
  });
});
