import { expect, it } from 'vitest';
import { readByKeyset } from '../../server/database/read-by-keyset.ts';
import { eachDatabase, type OpenFresh } from './each-database.ts';

const names = ['b', null, 'a', 'b', null, 'c', 'a', 'b', null, 'a'];

async function tableOfNames(openFresh: OpenFresh) {
  const { db } = await openFresh();
  await db.schema.createTable('things', (table) => {
    table.increments('id');
    table.text('name');
  });
  await db('things').insert(names.map((name) => ({ name })));
  return db;
}

eachDatabase('reading by keyset', (openFresh) => {
  it.each([1, 2, 3, 4, 100])('gives every row once, in the order the database itself gives, in pages of %i', async (pageSize) => {
    const db = await tableOfNames(openFresh);
    for (const order of ['asc', 'desc'] as const) {
      const expected: { id: number }[] = await db('things').orderBy('name', order).orderBy('id', order).select('id');
      const read: unknown[] = [];
      for await (const page of readByKeyset(db, db('things').select('id', 'name'), { column: 'name', order, id: 'id' }, pageSize)) {
        expect(page.length).toBeLessThanOrEqual(pageSize);
        read.push(...page.map(({ id }) => id));
      }
      expect(read).toEqual(expected.map(({ id }) => id));
    }
  });

  it('keeps to the filter and reads by id alone when that is the order', async () => {
    const db = await tableOfNames(openFresh);
    const read: unknown[] = [];
    const pages = readByKeyset(db, db('things').where('name', 'b').select('id'), { column: 'id', order: 'desc', id: 'id' }, 2);
    for await (const page of pages) read.push(...page.map(({ id }) => id));
    expect(read).toEqual([8, 4, 1]);
  });

  it('gives nothing of an empty table', async () => {
    const db = await tableOfNames(openFresh);
    await db('things').delete();
    const pages: unknown[] = [];
    for await (const page of readByKeyset(db, db('things').select('id'), { column: 'name', order: 'asc', id: 'id' })) pages.push(page);
    expect(pages).toEqual([]);
  });
});
