import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from './client.ts';

eachDatabase('the log', (openFresh) => {
  it('has a line for every request and nothing personal in any, not even when something breaks', async () => {
    const { db } = await openFresh();
    let lines = '';
    const kept = new Writable({ write: (chunk, _encoding, done) => {
      lines += String(chunk);
      done();
    } });
    const office = await openOffice(db, { logger: pino({ level: 'info' }, kept) });
    const admin = await office.signIn('administrator');
    await admin.get('/api/users?filter={"q":"Kazlauskaite"}');
    await db.schema.alterTable('users', (table) => void table.renameColumn('search_text', 'renamed'));
    const body = { email: 'ona.kazlauskaite@example.lv', name: 'Ona Kazlauskaitė', roles: ['reviewer'] };
    expect((await admin.post('/api/users', body)).status).toBe(500);
    await office.close();
    const said = lines.trim().split('\n').map((line): Record<string, unknown> => JSON.parse(line));
    expect(said.map(({ method, path, status }) => [method, path, status])).toContainEqual(['POST', '/api/users', 500]);
    expect(lines).toContain('request failed');
    expect(lines).not.toMatch(/kazlausk|izcelsme\.test|izcelsme-demo|izcelsme_session|127\.0\.0\.1/i);
  });
});
