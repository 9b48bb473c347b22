import { describe, expect, it } from 'vitest';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { checkDocument, errorsAmong } from '../../server/rule-tables/check-document.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const text = JSON.stringify(table, null, 2);

function lineOf(needle: string): number {
  return text.slice(0, text.indexOf(needle)).split('\n').length;
}

describe('checkDocument', () => {
  it('finds no error in the table the product is delivered with', () => {
    const { table: read, sha256, diagnostics } = checkDocument(text, 'EC-HR-SAA');
    expect(errorsAmong(diagnostics)).toEqual([]);
    expect(read).toEqual(table);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives one hash to one document, whatever its spaces and the order of its fields', () => {
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(table).reverse()));
    expect(checkDocument(reordered).sha256).toBe(checkDocument(text).sha256);
  });

  it('points at the very sign where the JSON breaks', () => {
    const { table: read, sha256, diagnostics } = checkDocument('{\n  "agreement": "EC-HR-SAA",\n  "title": nothing\n}');
    expect([read, sha256]).toEqual([null, null]);
    expect(diagnostics[0]).toMatchObject({ code: 'not-json', severity: 'error', line: 3, column: 12, endLine: 3, endColumn: 19 });
    expect(diagnostics[0]?.message.lv).toBe('Šis vārds nav JSON. Tekstu rakstiet "pēdiņās".');
  });

  it.each([
    ['', 'A value is expected here.'],
    ['{"a": 1,}', 'A field name in "quotation marks" is expected here; perhaps there is a comma too many.'],
    ['{"a": 1 "b": 2}', 'A comma is expected here.'],
    ['{"a": 1} 2', 'The document has already ended; remove what follows.'],
    ['{"a": "b', 'The closing quotation mark is missing.'],
    ['// a\n{}', 'JSON has no comments; remove this.'],
    ['{"a": 01}', 'A comma is expected here.'],
  ])('says what is wrong with %j', (broken, sentence) => {
    expect(checkDocument(broken).diagnostics.map(({ message }) => message.en)).toContain(sentence);
  });

  it('points a fault of shape at its line and its entry', () => {
    const [first] = table.entries;
    const broken = text.replace(`"id": "${first!.id}"`, `"id": "${first!.id}", "colour": "red"`);
    const { table: read, diagnostics } = checkDocument(broken);
    expect(read).toBeNull();
    expect(diagnostics).toEqual([expect.objectContaining({ pointer: '/entries/0/colour', code: 'additionalProperties', line: lineOf(`"id": "${first!.id}"`), entryId: first!.id })]);
  });

  it('points at what a missing field is missing from', () => {
    const { title: _, ...untitled } = table;
    const [missing] = checkDocument(JSON.stringify(untitled, null, 2)).diagnostics;
    expect(missing).toMatchObject({ pointer: '/title', code: 'required', line: 1, column: 1 });
  });

  it('points a fault of sense at its line, errors before warnings', () => {
    const twice = { ...table, entries: [...table.entries, { ...table.entries[0]! }] };
    const { diagnostics } = checkDocument(JSON.stringify(twice, null, 2));
    const severities = diagnostics.map(({ severity }) => severity);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', entryId: table.entries[0]!.id });
    expect(diagnostics.map(({ code }) => code)).toContain('duplicate-id');
    expect(severities).toEqual([...severities].sort());
  });

  it('does not let a field be written twice', () => {
    const [first, ...others] = checkDocument(text.replace('"agreement":', '"agreement": "XX",\n  "agreement":')).diagnostics;
    expect(first).toMatchObject({ code: 'repeated-field', pointer: '/agreement', line: 3, severity: 'error' });
    expect(errorsAmong(others)).toEqual([]);
  });

  it('keeps a document of another agreement out of a table', () => {
    expect(errorsAmong(checkDocument(text, 'LV-736').diagnostics)).toEqual([expect.objectContaining({ code: 'other-agreement', pointer: '/agreement', line: 2 })]);
  });

  it('refuses nesting and characters nothing could keep', () => {
    expect(checkDocument('['.repeat(100_000)).diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
    expect(checkDocument(`${'['.repeat(5000)}${']'.repeat(5000)}`).diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
    expect(checkDocument('{"a": "\\u0000"}').diagnostics.map(({ code }) => code)).toEqual(['text-not-storable']);
    expect(checkDocument('{"a": "\\ud800"}').diagnostics.map(({ code }) => code)).toEqual(['text-not-storable']);
  });

  it('tells one fault of a list of a hundred thousand, at once', () => {
    const { diagnostics } = checkDocument(JSON.stringify({ entries: Array.from({ length: 100_000 }, () => 1) }));
    expect(diagnostics).toHaveLength(1);
  });
});
