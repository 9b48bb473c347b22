import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type Client, type OpenOffice } from './client.ts';

const credentials = { email: 'reviewer@izcelsme.test', password: 'izcelsme-demo' };

eachDatabase('where a write comes from', (openFresh) => {
  let office: OpenOffice;
  let reviewer: Client;
  let key = '';

  beforeAll(async () => {
    office = await openOffice((await openFresh()).db);
    reviewer = await office.signIn('reviewer');
    const admin = await office.signIn('administrator');
    key = (await admin.post<{ key: string }>('/api/api-keys', { name: 'Tests', roles: ['administrator'] })).body.key;
  });

  afterAll(() => office.close());

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'not a url'])('%s is foreign, and refused', async (origin) => {
    const headers = { Origin: origin };
    expect((await reviewer.post('/api/session/language', { language: 'en' }, { headers })).status).toBe(403);
    expect((await office.anybody.post('/api/session', credentials, { headers })).status).toBe(403);
    const byKey = await office.withApiKey(key).post<{ code: string }>('/api/audit-entries/verify', {}, { headers });
    expect(byKey.body.code).toBe('foreign-origin');
  });

  it('must be said by a session, and need not be by an API key or a first sign-in', async () => {
    const cookie = await fetch(`${office.url}/api/session`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(credentials),
    });
    expect(cookie.status).toBe(200);
    const [session] = cookie.headers.getSetCookie();
    const silent = await fetch(`${office.url}/api/session`, { method: 'DELETE', headers: { Cookie: session?.split(';')[0] ?? '' } });
    expect(await silent.json()).toMatchObject({ status: 403, code: 'origin-missing' });
    expect((await office.withApiKey(key).post('/api/audit-entries/verify')).status).toBe(200);
  });

  it('does not matter to reading', async () => {
    expect((await reviewer.get('/api/session', { headers: { Origin: 'https://evil.example' } })).status).toBe(200);
  });
});
