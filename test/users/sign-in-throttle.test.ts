import { expect, it } from 'vitest';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type Answer, type OpenOffice } from '../http/client.ts';

const QUARTER = 15 * 60_000;
const right = 'izcelsme-demo';

const attempt = (office: OpenOffice, email: string, password = 'wrong password', ip = '203.0.113.5'): Promise<Answer<{ code: string }>> =>
  office.anybody.post('/api/session', { email, password }, { headers: { 'X-Forwarded-For': ip } });

eachDatabase('signing in too often', (openFresh) => {
  const opened = async (perEmail: number, perAddress: number) => openOffice((await openFresh()).db, { signInLimits: { perEmail, perAddress } });

  it('is held up for that person at that address, even with the right password, and says for how long', async () => {
    const office = await opened(3, 100);
    for (let n = 0; n < 3; n += 1) expect((await attempt(office, 'reviewer@izcelsme.test')).status).toBe(401);
    const { status, headers, body } = await attempt(office, 'Reviewer@izcelsme.test', right);
    expect([status, body.code, headers.get('Retry-After')]).toEqual([429, 'too-many-attempts', '900']);
    await office.close();
  });

  it('holds up neither colleagues at the same address nor the person elsewhere', async () => {
    const office = await opened(3, 100);
    for (let n = 0; n < 5; n += 1) await attempt(office, 'reviewer@izcelsme.test');
    expect((await attempt(office, 'manager@izcelsme.test', right)).status).toBe(200);
    expect((await attempt(office, 'reviewer@izcelsme.test', right, '203.0.113.6')).status).toBe(200);
    await office.close();
  });

  it('passes after a quarter of an hour', async () => {
    const office = await opened(1, 100);
    await attempt(office, 'reviewer@izcelsme.test');
    expect((await attempt(office, 'reviewer@izcelsme.test', right)).status).toBe(429);
    office.clock.now = new Date(Date.parse(office.clock.now) + QUARTER).toISOString();
    expect((await attempt(office, 'reviewer@izcelsme.test', right)).status).toBe(200);
    await office.close();
  });

  it('from one address is held up whoever it tries to be, but not by signing in rightly', async () => {
    const office = await opened(100, 4);
    for (let n = 0; n < 10; n += 1) expect((await attempt(office, 'manager@izcelsme.test', right)).status).toBe(200);
    for (let n = 0; n < 4; n += 1) expect((await attempt(office, `guess${n}@izcelsme.test`)).status).toBe(401);
    expect((await attempt(office, 'guess5@izcelsme.test')).status).toBe(429);
    await office.close();
  });

  it('is not got round by trying all at once', async () => {
    const office = await opened(3, 100);
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(office, 'reviewer@izcelsme.test')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(9);
    await office.close();
  });

  it('keeps neither addresses nor e-mails in readable form', async () => {
    const { db } = await openFresh();
    const office = await openOffice(db);
    await attempt(office, 'reviewer@izcelsme.test');
    expect(JSON.stringify(await db('sign_in_attempts'))).not.toMatch(/reviewer|203\.0/);
    await office.close();
  });
});
