import { expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../server/users/password.ts';
import { proveIdentity, signIn } from '../../server/users/sign-in.ts';
import { acting } from '../command/acting.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type Answer } from '../http/client.ts';

interface SessionBody {
  user: { id: number; email: string; roles: string[]; language: string; languageChosen: boolean };
  permissions: string[];
}

const HOUR = 3_600_000;
const reviewer = { email: 'reviewer@izcelsme.test', password: DEMO_PASSWORD };

eachDatabase('a session', (openFresh) => {
  const opened = async () => {
    const { db } = await openFresh();
    const office = await openOffice(db);
    const later = (hours: number): void => {
      office.clock.now = new Date(Date.parse(office.clock.now) + hours * HOUR).toISOString();
    };
    return { db, office, later };
  };

  it('says who is signed in and what they may do', async () => {
    const { office } = await opened();
    const { status, body } = await (await office.signIn('reviewer')).get<SessionBody>('/api/session');
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ email: 'reviewer@izcelsme.test', roles: ['reviewer'], language: 'lv' });
    expect(body.permissions).toContain('application:decide');
    expect(body.permissions).not.toContain('user:edit');
    await office.close();
  });

  it('is a cookie no script and no other website can use, and only its digest is kept', async () => {
    const { db, office } = await opened();
    const { headers } = await office.anybody.post('/api/session', { ...reviewer, email: ' Reviewer@IZCELSME.test ' });
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^izcelsme_session=[\w-]{43}; Max-Age=86400; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    const token = /=([\w-]+)/.exec(cookie)?.[1] ?? '';
    expect(JSON.stringify(await db('sessions'))).not.toContain(token);
    await office.close();
  });

  it('is only sent over TLS where a proxy says there is TLS', async () => {
    const { office } = await opened();
    const { headers } = await office.anybody.post('/api/session', reviewer, { headers: { 'X-Forwarded-Proto': 'https' } });
    expect(headers.getSetCookie()[0]).toContain('; Secure');
    await office.close();
  });

  it('ends after eight idle hours', async () => {
    const { office, later } = await opened();
    const client = await office.signIn('reviewer');
    later(7.9);
    expect((await client.get('/api/session')).status).toBe(200);
    later(7.9);
    expect((await client.get('/api/session')).status).toBe(200);
    later(8);
    expect((await client.get('/api/session')).status).toBe(401);
    await office.close();
  });

  it('ends after twenty-four hours however busy', async () => {
    const { office, later } = await opened();
    const client = await office.signIn('reviewer');
    for (const hours of [6, 6, 6, 5.9]) {
      later(hours);
      expect((await client.get('/api/session')).status).toBe(200);
    }
    later(0.1);
    expect((await client.get('/api/session')).status).toBe(401);
    await office.close();
  });

  it('ends when the person signs out, also for whoever copied the cookie', async () => {
    const { db, office } = await opened();
    const client = await office.signIn('reviewer');
    expect((await client.delete('/api/session')).status).toBe(200);
    expect((await client.get('/api/session')).status).toBe(401);
    expect(await db('sessions')).toEqual([]);
    expect((await client.delete('/api/session')).status).toBe(200);
    await office.close();
  });

  it('is refused with one and the same answer to a wrong password and an unknown address', async () => {
    const { office } = await opened();
    const answers = await Promise.all([
      office.anybody.post<{ code: string }>('/api/session', { ...reviewer, password: 'wrong password' }),
      office.anybody.post<{ code: string }>('/api/session', { ...reviewer, email: 'nobody@izcelsme.test' }),
    ]);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([[401, 'sign-in-refused'], [401, 'sign-in-refused']]);
    await office.close();
  });

  it('is not opened by a proof older than the password', async () => {
    const { db, office } = await opened();
    const proven = await proveIdentity(db, reviewer, true);
    await (await office.signIn('reviewer')).post('/api/session/password', { currentPassword: DEMO_PASSWORD, newPassword: 'a much better secret' });
    await expect(acting(db)(signIn, proven)).rejects.toMatchObject({ code: 'sign-in-refused', status: 401 });
    await office.close();
  });

  it('is opened about as slowly for an address nobody has', async () => {
    const { office } = await opened();
    const timeOf = async (email: string): Promise<number> => {
      const times: number[] = [];
      for (let n = 0; n < 5; n += 1) {
        const start = performance.now();
        await office.anybody.post('/api/session', { email, password: 'wrong password' });
        times.push(performance.now() - start);
      }
      return times.toSorted((a, b) => a - b)[2] ?? 0;
    };
    await timeOf('warm.up@izcelsme.test');
    const [known, unknown] = [await timeOf(reviewer.email), await timeOf('nobody@izcelsme.test')];
    expect(unknown).toBeGreaterThan(known / 3);
    expect(known).toBeGreaterThan(unknown / 3);
    await office.close();
  });

  it('goes on in the language of the desk until its person chooses one', async () => {
    const { office } = await opened();
    const client = await office.signIn('reviewer');
    const told = async (wish: object) => (await client.post<SessionBody>('/api/session/language', wish)).body.user;
    expect((await client.get<SessionBody>('/api/session')).body.user).toMatchObject({ language: 'lv', languageChosen: false });
    expect(await told({ language: 'en', chosen: false })).toMatchObject({ language: 'en', languageChosen: false });
    expect(await told({ language: 'lv' })).toMatchObject({ language: 'lv', languageChosen: true });
    expect(await told({ language: 'en', chosen: false })).toMatchObject({ language: 'lv', languageChosen: true });
    await office.close();
  });

  it('remembers the language its person chose', async () => {
    const { office } = await opened();
    const client = await office.signIn('reviewer');
    const { body } = await client.post<SessionBody>('/api/session/language', { language: 'en' });
    expect(body.user.language).toBe('en');
    expect((await client.get<SessionBody>('/api/session')).body.user.language).toBe('en');
    await office.close();
  });
});

eachDatabase('changing one’s own password', (openFresh) => {
  it('ends every other session and keeps this one going under a new token', async () => {
    const { db } = await openFresh();
    const office = await openOffice(db);
    const [here, elsewhere] = [await office.signIn('reviewer'), await office.signIn('reviewer')];
    const change = { currentPassword: DEMO_PASSWORD, newPassword: 'a much better secret' };
    const changed: Answer<SessionBody> = await here.post('/api/session/password', change);
    expect(changed.status).toBe(200);
    const cookie = changed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await office.anybody.get('/api/session', { headers: { Cookie: cookie } })).status).toBe(200);
    expect([(await here.get('/api/session')).status, (await elsewhere.get('/api/session')).status]).toEqual([401, 401]);
    await expect(office.signInAs(reviewer.email, DEMO_PASSWORD)).rejects.toThrow('401');
    await expect(office.signInAs(reviewer.email, change.newPassword)).resolves.toBeDefined();
    expect(JSON.stringify(await db('audit_details'))).not.toContain('a much better secret');
    await office.close();
  });

  it.each([
    ['the current one is wrong', { currentPassword: 'not my password', newPassword: 'a much better secret' }, 'currentPassword'],
    ['the new one is too short', { currentPassword: DEMO_PASSWORD, newPassword: 'short' }, 'newPassword'],
    ['the new one is the demo’s', { currentPassword: DEMO_PASSWORD, newPassword: DEMO_PASSWORD }, 'newPassword'],
    ['the new one is one’s own address', { currentPassword: DEMO_PASSWORD, newPassword: 'Reviewer@izcelsme.test' }, 'newPassword'],
  ])('is refused at the field when %s', async (_why, change, field) => {
    const office = await openOffice((await openFresh()).db);
    const { status, body } = await (await office.signIn('reviewer')).post<{ errors: Record<string, unknown> }>('/api/session/password', change);
    expect([status, Object.keys(body.errors)]).toEqual([422, expect.arrayContaining([field])]);
    await office.close();
  });
});

eachDatabase('where the demo is off', (openFresh) => {
  it('demo people are refused, with or without a session from before', async () => {
    const { db } = await openFresh();
    const demo = await openOffice(db);
    const [cookie = ''] = (await demo.anybody.post('/api/session', { email: 'admin@izcelsme.test', password: DEMO_PASSWORD })).headers.getSetCookie();
    const admin = await demo.signIn('administrator');
    const { key } = (await admin.post<{ key: string }>('/api/api-keys', { name: 'From the demo', roles: ['administrator'] })).body;
    await demo.close();
    const office = await openOffice(db, { demo: false });
    expect((await office.anybody.get<{ demo: boolean }>('/api/office')).body.demo).toBe(false);
    await expect(office.signIn('administrator')).rejects.toThrow('401');
    expect((await office.anybody.get('/api/session', { headers: { Cookie: cookie.split(';')[0] ?? '' } })).status).toBe(401);
    expect((await office.withApiKey(key).get('/api/users')).status).toBe(401);
    await office.close();
  });
});
