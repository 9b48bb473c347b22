import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goodsPages, sumOfMasses } from '../../server/printing/goods-pages.ts';
import type { ItemRows } from '../../server/printing/goods-rows.ts';

const itemsOf = (lengths: readonly number[]): ItemRows[] =>
  lengths.map((length, place) => ({
    number: place + 1, grossWeightKg: '1.5', rows: Array.from({ length }, (_, line) => ({ description: `${place + 1}/${line}`, quantity: '' })),
  }));

it('shows every line once and in order, on sheets none of which is overfull, and breaks only items longer than a sheet', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 4, max: 20 }), (lengths, capacity) => {
    const items = itemsOf(lengths);
    const pages = goodsPages(items, capacity);
    expect(pages.flatMap(({ rows }) => rows)).toEqual(items.flatMap(({ rows }) => rows));
    expect(pages.map(({ isLast }) => isLast)).toEqual(pages.map((_, place) => place === pages.length - 1));
    const room = pages.length === 1 ? capacity : capacity - 2;
    for (const { rows } of pages) expect(rows.length).toBeLessThanOrEqual(room);
    for (const { number, rows } of items) {
      const on = pages.filter((page) => page.rows.some(({ description }) => description.startsWith(`${number}/`))).length;
      if (rows.length <= room) expect(on).toBe(1);
    }
  }));
});

it('carries over what was shown to its end, with its mass', () => {
  const pages = goodsPages(itemsOf([4, 4, 4]), 10);
  expect(pages.map(({ carried }) => carried)).toEqual([null, { items: 2, grossWeightKg: '3' }]);
});

it.each([
  [['0.1', '0.2'], '0.3'],
  [['92.5', '7.500001'], '100.000001'],
  [[], '0'],
  [['1', undefined], null],
])('adds masses exactly: %j is %s', (masses, sum) => {
  expect(sumOfMasses(masses)).toBe(sum);
});
