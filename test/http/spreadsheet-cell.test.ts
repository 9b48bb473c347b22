import { expect, it } from 'vitest';
import { harmlessCell } from '../../server/http/spreadsheet-cell.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['-cmd', "'-cmd"],
  ['-12.5', '-12.5'],
  ['\r=1', "'\n=1"],
  ['two\r\nlines\rthree', 'two\nlines\nthree'],
  ['a\uFFFEb\u0001c', 'abc'],
  ['Ģirts 😀', 'Ģirts 😀'],
])('makes %j harmless', (cell, harmless) => {
  expect(harmlessCell(cell)).toBe(harmless);
});
