import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type Answer, type Client, type OpenOffice } from './client.ts';

interface ProblemBody {
  status: number;
  code: string;
  detail: string;
  title: string;
  requestId: string;
  errors?: Record<string, unknown>;
}

eachDatabase('the door', (openFresh) => {
  let office: OpenOffice;
  let admin: Client;

  beforeAll(async () => {
    office = await openOffice((await openFresh()).db);
    admin = await office.signIn('administrator');
  });

  afterAll(() => office.close());

  const expectProblem = ({ status, body, headers }: Answer<ProblemBody>, expected: { status: number; code: string }): void => {
    expect(headers.get('Content-Type')).toContain('application/problem+json');
    expect({ status, code: body.code }).toEqual(expected);
    expect(body.status).toBe(status);
    expect(body.requestId).toBe(headers.get('X-Request-Id'));
  };

  const invite = (body: unknown, headers?: Record<string, string>): Promise<Answer<ProblemBody>> =>
    admin.post<ProblemBody>('/api/users', body, headers ? { headers } : {});

  it('answers an unknown address under /api with a problem, never with the console', async () => {
    expectProblem(await admin.get('/api/nothing-here'), { status: 404, code: 'path-unknown' });
    expectProblem(await admin.post('/api/users/1/enchant', {}), { status: 404, code: 'path-unknown' });
  });

  it.each(['0', '-1', 'abc', '1.5', '99999999999999999999', '1e3', '%00', '..%2f..%2fetc'])('takes %s for no record’s id', async (id) => {
    expectProblem(await admin.get(`/api/users/${id}`), { status: 404, code: 'not-found' });
  });

  it('says that an address is not written correctly', async () => {
    expectProblem(await admin.get('/api/users/%E0%A4%A'), { status: 400, code: 'address-malformed' });
  });

  it.each<[string, string, { status: number; code: string }]>([
    ['cut short', '{"email":', { status: 400, code: 'json-malformed' }],
    ['nested 65 deep', `{"a":${'['.repeat(64)}${']'.repeat(64)}}`, { status: 400, code: 'json-too-deep' }],
    ['80 kB of brackets', '['.repeat(80_000), { status: 400, code: 'json-too-deep' }],
    ['a NUL character', '{"email":"a\\u0000b"}', { status: 422, code: 'not-valid' }],
    ['half a surrogate pair', '{"email":"\\ud800"}', { status: 422, code: 'not-valid' }],
    ['a list instead of fields', '[]', { status: 422, code: 'not-valid' }],
    ['larger than a megabyte', JSON.stringify({ name: 'x'.repeat(1_000_001) }), { status: 413, code: 'body-too-large' }],
  ])('refuses a body that is %s', async (_what, body, expected) => {
    expectProblem(await invite(body), expected);
  });

  it('reads braces inside texts as text, and nesting up to 64', async () => {
    const deep = `{"email":"\\"${'{['.repeat(200)}","name":${'['.repeat(63)}${']'.repeat(63)}}`;
    expectProblem(await invite(deep), { status: 422, code: 'not-valid' });
  });

  it('refuses a body that is not JSON, in a form another website could send', async () => {
    expectProblem(await invite('email=a', { 'Content-Type': 'application/x-www-form-urlencoded' }), { status: 415, code: 'body-not-json' });
    expectProblem(await invite('{}', { 'Content-Type': 'text/plain' }), { status: 415, code: 'body-not-json' });
  });

  it('says at every field what to do, in the reader’s language', async () => {
    const { body } = await invite({ email: 'nobody', roles: [], extra: 1 }, { 'Accept-Language': 'lv-LV,lv;q=0.9,en;q=0.5' });
    expect(body.title).toBe('Jālabo');
    expect(body.errors).toEqual({
      root: { serverError: 'Daļa ievadītā ir jālabo.' },
      name: 'Aizpildiet šo lauku; tas ir obligāts.',
      email: 'Ievadiet e-pasta adresi, piemēram, anna@example.lv.',
      roles: 'Papildiniet sarakstu: vajag vismaz 1 ierakstu.',
      extra: 'Šāda lauka te nav; izņemiet to.',
    });
    const english = await invite({}, { 'Accept-Language': 'de,en;q=0.5' });
    expect(english.body.detail).toBe('Some of what you entered needs correcting.');
  });

  it('refuses a malformed If-Match and a malformed Idempotency-Key', async () => {
    for (const ifMatch of ['"abc"', '"1', '1"', 'W/1', '"', '"1""']) {
      expectProblem(await admin.delete('/api/users/1', { headers: { 'If-Match': ifMatch } }), { status: 400, code: 'version-malformed' });
    }
    expectProblem(await admin.delete('/api/users/1', { headers: { 'Idempotency-Key': 'two words' } }), { status: 400, code: 'idempotency-key-malformed' });
  });

  it('sends strict headers and hides what it is made of', async () => {
    const { headers } = await office.anybody.get('/api/office');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('keeps a proxy’s request number when it is harmless and gives its own otherwise', async () => {
    const kept = await admin.get('/api/office', { headers: { 'X-Request-Id': 'trace-12345678' } });
    expect(kept.headers.get('X-Request-Id')).toBe('trace-12345678');
    const own = await admin.get('/api/office', { headers: { 'X-Request-Id': '<script>' } });
    expect(own.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is alive and ready', async () => {
    expect((await office.anybody.get('/healthz')).text).toBe('ok');
    expect((await office.anybody.get('/readyz')).text).toBe('ready');
  });
});

eachDatabase('when something breaks', (openFresh) => {
  it('tells nobody what the inside looks like, and the watcher that it is not ready', async () => {
    const { db } = await openFresh();
    const office = await openOffice(db);
    const admin = await office.signIn('administrator');
    await db.schema.dropTable('audit_details');
    const { status, body, text } = await admin.get<ProblemBody>('/api/audit-entries');
    expect({ status, code: body.code }).toEqual({ status: 500, code: 'unexpected' });
    expect(text).not.toMatch(/audit_details|select|SQLITE|relation/i);
    await db.destroy();
    expect((await office.anybody.get('/readyz')).status).toBe(503);
    await office.close();
  });
});
