import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice, type Client, type OpenOffice } from './client.ts';

interface Person {
  id: number;
  name: string;
}

eachDatabase('the list dialect', (openFresh) => {
  let office: OpenOffice;
  let admin: Client;

  beforeAll(async () => {
    office = await openOffice((await openFresh()).db);
    const people = ['Šarlote Āboliņa', 'Ģirts 100% Vītols', 'Ķirsis, Jānis', 'Anna_Maija'];
    for (const [n, name] of people.entries()) {
      office.clock.now = `2026-02-0${n + 1}T22:30:00.000Z`;
      admin = await office.signIn('administrator');
      await admin.post('/api/users', { email: `person${n}@example.lv`, name, roles: ['reviewer'] });
    }
  });

  afterAll(() => office.close());

  const people = (question: Parameters<typeof listing>[1]) => admin.get<Person[]>(listing('/api/users', question));
  const names = async (filter: object): Promise<string[]> => (await people({ filter, sort: ['id', 'ASC'] })).body.map(({ name }) => name);
  const refused = async (query: string) => {
    const { status, body } = await admin.get<{ code: string; detail: string }>(`/api/users?${query}`, { headers: { 'Accept-Language': 'en' } });
    expect(status).toBe(400);
    return body;
  };

  it('gives a page and tells the total', async () => {
    const { body, headers } = await people({ sort: ['id', 'ASC'], range: [2, 4] });
    expect(body.map(({ id }) => id)).toEqual([3, 4, 5]);
    expect(headers.get('Content-Range')).toBe('users 2-4/9');
  });

  it('gives the first 25 when nothing is asked', async () => {
    expect((await admin.get('/api/users')).headers.get('Content-Range')).toBe('users 0-8/9');
  });

  it('gives an empty page beyond the end, with the total', async () => {
    const { body, headers } = await people({ range: [100, 124] });
    expect(body).toEqual([]);
    expect(headers.get('Content-Range')).toBe('users */9');
  });

  it('sorts both ways, ties by id', async () => {
    const { body } = await people({ sort: ['status', 'DESC'], range: [0, 3] });
    expect(body.map(({ id }) => id)).toEqual([9, 8, 7, 6]);
  });

  it('gets many by id, more than a page of them, passing over those that are not', async () => {
    const ids = [3, 1, 9, ...Array.from({ length: 900 }, (_, n) => 1000 + n)];
    const { body, headers } = await admin.get<Person[]>(listing('/api/users', { filter: { id: ids } }));
    expect(body.map(({ id }) => id)).toEqual([1, 3, 9]);
    expect(headers.get('Content-Range')).toBe('users 0-2/3');
    const nobody = await admin.get<Person[]>(listing('/api/users', { filter: { id: [] } }));
    expect([nobody.status, nobody.body, nobody.headers.get('Content-Range')]).toEqual([200, [], 'users */0']);
  });

  it('does not get many without end', async () => {
    expect(await refused(`filter=${JSON.stringify({ id: Array.from({ length: 1001 }, (_, n) => n) })}`)).toMatchObject({ code: 'filter-too-long' });
  });

  it.each<[string, string[]]>([
    ['sarlote', ['Šarlote Āboliņa']],
    ['ĀBOLIŅA šar', ['Šarlote Āboliņa']],
    ['100%', ['Ģirts 100% Vītols']],
    ['a_m', ['Anna_Maija']],
    ['%', ['Ģirts 100% Vītols']],
    ['kirsis nobody', []],
  ])('finds “%s” by its words, whatever the diacritics', async (q, found) => {
    expect(await names({ q })).toEqual(found);
  });

  it('filters by value, by list of values, by nothing, and by bounds', async () => {
    expect(await names({ status: 'invited', id_lte: 7 })).toEqual(['Šarlote Āboliņa', 'Ģirts 100% Vītols']);
    expect(await names({ id: [6, 8], status: ['invited', 'active'] })).toEqual(['Šarlote Āboliņa', 'Ķirsis, Jānis']);
    expect(await names({ lastSignedInAt: null, id_gte: 9 })).toEqual(['Anna_Maija']);
    expect(await names({ status: [] })).toEqual([]);
    expect(await names({ role: 'manager' })).toEqual(['Andris Bērziņš']);
  });

  it('takes a day for the whole day as it is in Riga', async () => {
    expect(await names({ createdAt: '2026-02-03' })).toEqual(['Ģirts 100% Vītols']);
    expect(await names({ createdAt_gte: '2026-02-03', createdAt_lte: '2026-02-04' })).toEqual(['Ģirts 100% Vītols', 'Ķirsis, Jānis']);
    expect(await names({ createdAt_gte: '2026-02-04T22:30:00Z' })).toEqual(['Anna_Maija']);
  });

  it.each([
    ['sort=id', 'parameter-not-json'],
    ['sort=["id"]', 'sort-malformed'],
    ['sort=["id","UPWARDS"]', 'sort-malformed'],
    ['sort=["password_hash","ASC"]', 'sort-unknown'],
    ['sort=["users.id","ASC"]', 'sort-unknown'],
    ['sort=["constructor","ASC"]', 'sort-unknown'],
    ['range=5', 'range-malformed'],
    ['range=[0,-1]', 'range-malformed'],
    ['range=[5,4]', 'range-malformed'],
    ['range=[0,1.5]', 'range-malformed'],
    ['range=[0,1000]', 'range-too-long'],
    ['filter=[1]', 'filter-malformed'],
    ['filter={"password_hash":"x"}', 'filter-unknown'],
    ['filter={"__proto__":"x"}', 'filter-unknown'],
    ['filter={"toString_gte":"x"}', 'filter-unknown'],
    ['filter={"id":"one"}', 'filter-value'],
    ['filter={"id":99999999999}', 'filter-value'],
    ['filter={"createdAt":"2026-02-30"}', 'filter-value'],
    ['filter={"createdAt_gte":"yesterday"}', 'filter-value'],
    ['filter={"name":{"a":1}}', 'filter-value'],
    ['filter={"q":5}', 'filter-value'],
    ['filter={"name":"a\\u0000"}', 'text-not-storable'],
    [`filter=${'['.repeat(100)}`, 'json-too-deep'],
    ['range=[0,1]&range=[2,3]', 'parameter-repeated'],
  ])('refuses %s and says why', async (query, code) => {
    expect(await refused(query.replaceAll('\\', '%5C'))).toMatchObject({ code });
  });

  it('says what would be possible', async () => {
    expect((await refused('sort=["colour","ASC"]')).detail).toBe('The list cannot be sorted by “colour”. Possible: id, email, name, status, createdAt, lastSignedInAt.');
    expect((await refused('filter={"colour":1}')).detail).toContain('Possible: id, email, name, status, createdAt, lastSignedInAt, role, q.');
  });
});
