import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type OpenOffice } from './client.ts';

eachDatabase('a method an address does not take', (openFresh) => {
  let office: OpenOffice;
  beforeAll(async () => {
    office = await openOffice((await openFresh()).db);
  });
  afterAll(() => office.close());

  const ask = async (method: string, path: string) => {
    const answer = await fetch(`${office.url}${path}`, { method, headers: { 'Origin': office.url, 'Accept-Language': 'en' } });
    const text = await answer.text();
    return { status: answer.status, allow: answer.headers.get('Allow'), code: text.startsWith('{') ? (JSON.parse(text) as { code: string }).code : null };
  };

  it.each([
    ['PATCH', '/api/users', 'GET, HEAD, POST'],
    ['PATCH', '/api/users/1', 'DELETE, GET, HEAD, PUT'],
    ['GET', '/api/applications/1/approve', 'POST'],
    ['PUT', '/api/session', 'DELETE, GET, HEAD, POST'],
    ['DELETE', '/api/openapi.json', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('%s %s is refused with what it takes: %s', async (method, path, allow) => {
    expect(await ask(method, path)).toEqual({ status: 405, allow, code: 'method-unknown' });
  });

  it.each([['PATCH', '/api/nothing'], ['GET', '/api/users/1/nothing'], ['DELETE', '/api/usersX']])('%s %s is not known at all', async (method, path) => {
    expect(await ask(method, path)).toEqual({ status: 404, allow: null, code: 'path-unknown' });
  });
});
