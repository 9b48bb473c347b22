import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../admin/rule-tables/workbench/document-outline.ts';
import { everyEntry, fitting, kindsUsed, listed } from '../../admin/rule-tables/workbench/entry-filter.ts';

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
    expect(entries.map(({ id, startLine, endLine, kinds }) => ({ id, startLine, endLine, kinds }))).toEqual([
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

describe('the list of entries', () => {
  const { entries } = outlineOf(document);
  const place = { pointer: '/entries/1', code: 'gap', severity: 'error', message: { lv: 'Nav', en: 'None' }, line: 5, column: 5, endLine: 5, endColumn: 6, entryId: 'ch-01' } as const;
  const before = new Map(entries.map(({ id, fingerprint }) => [id, fingerprint.replace('30', '25')]));
  const lines = listed(entries, [place], before);
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
    expect(idsOf({ words: 'no such words' })).toEqual([]);
  });

  it('offers the tests the document uses, in the order of the schema', () => {
    expect(kindsUsed(entries)).toEqual(['all', 'changeOfHeading', 'valueLimit', 'whollyObtained']);
  });
});
