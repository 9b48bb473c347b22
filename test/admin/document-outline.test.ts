import { describe, expect, it } from 'vitest';
import { outlineAfter, outlineOf } from '../../admin/rule-tables/workbench/document-outline.ts';
import { everyEntry, fitting, kindsOf, kindsUsed, listed } from '../../admin/rule-tables/workbench/entry-filter.ts';

const document = `{
  "entries": [
    { "id": "1704", "printed": { "column1": "1704" }, "description": { "lv": "Šokolāde", "en": "Chocolate" },
      "column3": { "all": [{ "changeOfHeading": {} }, { "valueLimit": { "percent": 30 } }] } },
    { "id": "ch-01", "column3": { "whollyObtained": { "of": { "codes": ["01"] } } } }
  ]
}
`;

describe('the outline of a document', () => {
  it('knows each entry, its lines and its tests', () => {
    const { isJson, entries } = outlineOf(document);
    expect(isJson).toBe(true);
    expect(entries.map((entry) => ({ id: entry.id, startLine: entry.startLine, endLine: entry.endLine, kinds: kindsOf(entry) }))).toEqual([
      { id: '1704', startLine: 3, endLine: 4, kinds: ['all', 'changeOfHeading', 'valueLimit'] },
      { id: 'ch-01', startLine: 5, endLine: 5, kinds: ['whollyObtained'] },
    ]);
  });

  it('reads what it can of a text with faults', () => {
    const { isJson, entries } = outlineOf(document.replace('30', '30 oops'));
    expect(isJson).toBe(false);
    expect(entries.map(({ id }) => id)).toEqual(['1704', 'ch-01']);
  });

  it('finds no entries where there are none', () => {
    expect(outlineOf('not JSON at all').entries).toEqual([]);
    expect(outlineOf('').entries).toEqual([]);
  });
});

describe('the outline while somebody types', () => {
  const outline = outlineOf(document);
  const shapeOf = ({ entries }: ReturnType<typeof outlineOf>) => entries.map(({ id, startLine, endLine, start, end, text }) => ({ id, startLine, endLine, start, end, text }));
  const after = (text: string) => outlineAfter(outline, text);

  it.each([
    ['a letter more', document.replace('Chocolate', 'Chocolates')],
    ['a line more', document.replace('"column3": { "all"', '\n"column3": { "all"')],
    ['an entry more', document.replace('    { "id": "ch-01"', '    { "id": "new" },\n    { "id": "ch-01"')],
    ['an entry fewer', document.replace(/,\n {4}\{ "id": "ch-01".*\n/, '\n')],
    ['two entries changed at once', document.replaceAll('"id"', '"id" ')],
    ['something beside the entries', document.replace('{\n  "entries"', '{\n  "classes": { "a": { "lv": "{", "en": "\\\"]" } },\n  "entries"')],
  ])('is what it would be anew: %s', (_, text) => {
    expect(after(text)).toMatchObject({ isJson: true, text });
    expect(shapeOf(after(text))).toEqual(shapeOf(outlineOf(text)));
    expect(after(text).entries.map(({ value }) => value)).toEqual((JSON.parse(text) as { entries: unknown[] }).entries);
  });

  it.each([
    ['before the entries', document.replace('{\n  "entries"', '{\n  "source": "oops,\n  "entries"')],
    ['behind them', document.replace('  ]\n}', '  ],\n  "cases": [ oops\n}')],
  ])('keeps the entries while something %s is in the middle of a word', (_, text) => {
    const broken = after(text);
    expect(broken).toMatchObject({ isJson: false, isFrameJson: false });
    expect(broken.entries.map(({ id, isJson, start, end }) => [id, isJson, text.slice(start, end)])).toEqual(outline.entries.map((entry) => [entry.id, true, entry.text]));
    expect(broken.entries[1]?.startLine).toBe(text.slice(0, broken.entries[1]?.start).split('\n').length);
    expect(outlineAfter(broken, document)).toMatchObject({ isJson: true, frame: {} });
    expect(shapeOf(outlineAfter(broken, document))).toEqual(shapeOf(outline));
  });

  it('opens a document with a fault in one entry, and lets the others be written', () => {
    const opened = outlineOf(document.replace('30', '30 oops'));
    expect(opened.entries.map(({ id, isJson }) => [id, isJson])).toEqual([['1704', false], ['ch-01', true]]);
    expect(outlineAfter(opened, document)).toMatchObject({ isJson: true, isFrameJson: true });
  });

  it('reads nothing anew but the entry that was typed in', () => {
    const [, second] = after(document.replace('Chocolate', 'Chocolates')).entries;
    expect(second?.value).toBe(outline.entries[1]?.value);
  });

  it('keeps an entry in the middle of a word in its place, with what it said before', () => {
    const broken = after(document.replace('30', '30 "oops'));
    expect(broken.isJson).toBe(false);
    expect(broken.entries.map(({ id, isJson }) => [id, isJson])).toEqual([['1704', false], ['ch-01', true]]);
    expect(broken.entries[0]?.value).toBe(outline.entries[0]?.value);
    const mended = outlineAfter(broken, document.replace('30', '31'));
    expect(mended.isJson).toBe(true);
    expect(shapeOf(mended)).toEqual(shapeOf(outlineOf(document.replace('30', '31'))));
  });
});

describe('the list of entries', () => {
  const { entries } = outlineOf(document);
  const place = { pointer: '/entries/1', code: 'gap', severity: 'error', message: { lv: 'Nav', en: 'None' }, line: 5, column: 5, endLine: 5, endColumn: 6, entryId: 'ch-01' } as const;
  const before = new Map(outlineOf(document.replace('30', '25')).entries.map((entry) => [entry.id, entry]));
  const lines = listed(entries, { diagnostics: [place], before, uses: new Map([['1704', 412]]) });
  const idsOf = (filter: object) => fitting(lines, { ...everyEntry, ...filter }).map(({ id }) => id);

  it('marks what changed and what has faults', () => {
    expect(lines.map(({ id, changed, errors }) => ({ id, changed, errors }))).toEqual([
      { id: '1704', changed: true, errors: 0 },
      { id: 'ch-01', changed: false, errors: 1 },
    ]);
  });

  it('is searched by code, by text without regard to diacritics, by test and by state', () => {
    expect(idsOf({ words: 'sokolade' })).toEqual(['1704']);
    expect(idsOf({ words: 'ch-01' })).toEqual(['ch-01']);
    expect(idsOf({ kind: 'valueLimit' })).toEqual(['1704']);
    expect(idsOf({ onlyChanged: true })).toEqual(['1704']);
    expect(idsOf({ onlyFaulty: true })).toEqual(['ch-01']);
    expect(idsOf({ onlyNeverUsed: true })).toEqual(['ch-01']);
    expect(idsOf({ words: 'no such words' })).toEqual([]);
  });

  it('finds by a code first what covers it, by chapter or range, then what only mentions it', () => {
    const { entries: rows } = outlineOf(JSON.stringify({ entries: [
      { id: 'mentions', covers: ['2106'], wording: 'other than 1806' }, { id: 'chapter', covers: ['18'] }, { id: 'range', covers: ['1801-1806'] },
      { id: 'other', covers: ['17', ''] }, { id: 'heading', covers: ['1806'] },
    ] }));
    const found = (words: string) => fitting(listed(rows, { diagnostics: [], before: null, uses: null }), { ...everyEntry, words }).map(({ id }) => id);
    expect(found('1806')).toEqual(['chapter', 'range', 'heading', 'mentions']);
    expect(found('1806 90')).toEqual(['chapter', 'range', 'heading']);
    expect(found('18')).toEqual(['chapter', 'range', 'heading', 'mentions']);
    expect(found('1702')).toEqual(['other']);
  });

  it('offers the tests the document uses, in the order of the schema', () => {
    expect(kindsUsed(entries)).toEqual(['all', 'changeOfHeading', 'valueLimit', 'whollyObtained']);
  });
});
