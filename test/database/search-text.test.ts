import { describe, expect, it } from 'vitest';
import { foldForSearch, searchWords } from '../../server/database/search-text.ts';
import { whereContains } from '../../server/database/dialect.ts';
import { eachDatabase } from './each-database.ts';

describe('folding for search', () => {
  it('forgets capital letters, diacritics and extra spaces, and joins what is there', () => {
    expect(foldForSearch('  Ķekavas  PUTNU', null, 'Šokolāde', 42)).toBe('kekavas putnu sokolade 42');
  });

  it('takes a question apart into words, at most ten', () => {
    expect(searchWords(' Šokolāde  RĪGA ')).toEqual(['sokolade', 'riga']);
    expect(searchWords('a '.repeat(50))).toHaveLength(10);
  });
});

eachDatabase('searching text', (openFresh) => {
  it.each([['%', 1], ['_', 1], ['\\', 1], ['100', 2], ["'", 0]])('takes %s literally', async (text, found) => {
    const { db } = await openFresh();
    await db.schema.createTable('things', (table) => void table.text('name'));
    await db('things').insert([{ name: '100% cotton' }, { name: 'a_b' }, { name: 'c\\d' }, { name: '1000' }]);
    const query = db('things');
    whereContains(query, 'name', text);
    expect(await query).toHaveLength(found);
  });
});
