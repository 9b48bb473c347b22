import { expect, it } from 'vitest';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from '../http/client.ts';

eachDatabase('signing in', (openFresh) => {
  it('opens a session that says who is signed in and what they may do', async () => {
    const { db } = await openFresh();
    const office = await openOffice(db);
    const reviewer = await office.signIn('reviewer');
    const { status, body } = await reviewer.get<{ user: { email: string; roles: string[] }; permissions: string[] }>('/api/session');
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ email: 'reviewer@izcelsme.test', roles: ['reviewer'] });
    expect(body.permissions).toContain('application:decide');
    expect(body.permissions).not.toContain('user:edit');
    await office.close();
  });
});
