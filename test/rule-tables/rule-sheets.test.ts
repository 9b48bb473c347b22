import { describe, expect, it } from 'vitest';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { sha256OfDocument } from '../../server/rule-tables/document-digest.ts';
import { rowsOfTable, tableOfRows, type ReadRow } from '../../server/rule-tables/rule-sheet.ts';
import { cellOfText, textOfCell } from '../../server/rule-tables/sheet-cells.ts';
import { csvOfRows, rowsOfCsv, rowsOfXlsx, xlsxOfRows } from '../../server/rule-tables/sheet-files.ts';
import type { VersionDifference } from '../../rules-schema/rule-table-version/version-difference.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from '../http/client.ts';
import { smallTable, textOf } from './versions.ts';

const annexII = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const dangerous: RuleTable = smallTable({
  source: '=HYPERLINK("http://example.test")',
  classes: { 'potato-starch': { lv: '+ciete', en: '\'starch', certain: ['110813'], why: { lv: 'a\r\nb', en: '"quoted"; with, signs\tand tabs' } } },
  entries: [
    { ...smallTable().entries[0]!, description: { lv: '- citādi', en: '@other' }, printed: { column1: '1704', column2: ' white space ', column3: '', column4: "'json:no" }, ex: false, part: { notClass: 'potato-starch' } },
    { ...smallTable().entries[1]!, column3: null, path: [{ lv: '– citādi\nun vēl', en: '– other\u0007' }], page: 84, lines: [17, 19], footnotes: ['Skatīt 6. ievada piezīmi.'] },
  ],
  cases: [],
});

const read = (rows: readonly ReadRow[]) => {
  const { document, problems } = tableOfRows(rows);
  expect(problems).toEqual([]);
  return document;
};

describe('a rule table as a sheet', () => {
  it.each([
    ['the whole Annex II', annexII],
    ['texts no spreadsheet leaves alone', dangerous],
  ])('comes back without losing anything: %s', async (_, table) => {
    for (const language of ['lv', 'en'] as const) {
      const rows = rowsOfTable(table, language);
      const fromCsv = read(rowsOfCsv(csvOfRows(rows, language)));
      expect(sha256OfDocument(fromCsv)).toBe(sha256OfDocument(table));
      expect(fromCsv).toEqual(table);
      expect(read(await rowsOfXlsx(await xlsxOfRows(rows, language)))).toEqual(table);
    }
  }, 60_000);

  it('keeps the row’s id and the order of the list', () => {
    const csv = csvOfRows(rowsOfTable(annexII, 'en'), 'en');
    expect((read(rowsOfCsv(csv)) as unknown as RuleTable).entries.map(({ id }) => id)).toEqual(annexII.entries.map(({ id }) => id));
  });

  it('holds nothing a spreadsheet would run', () => {
    const cells = [annexII, dangerous].flatMap((table) => rowsOfTable(table, 'lv').flat());
    expect(cells.filter((cell) => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it.each(['', 'x', '=1+1', "'", "'=1", "'json:1", '"', ' a', 'a\r', '\u0000', '- dash'])('writes %j as a cell and reads it again', (text) => {
    expect(textOfCell(String(cellOfText(text)))).toBe(text);
  });
});

describe('a sheet that came back wrong', () => {
  const csv = csvOfRows(rowsOfTable(smallTable(), 'en'), 'en');
  const problemsIn = (text: string) => tableOfRows(rowsOfCsv(text)).problems.map(({ pointer, code }) => [pointer, code]);

  it('is told row by row and cell by cell', () => {
    expect(problemsIn(csv.replace('[""1806""]', '[""1806""'))).toEqual([['/rows/4/covers', 'sheet-not-json']]);
    expect(problemsIn(csv.replace('entry,1806', 'entry,'))).toEqual([['/rows/4/id', 'sheet-no-id']]);
    expect(problemsIn(csv.replace('entry,1806', 'entry,1704'))).toEqual([['/rows/4/id', 'sheet-id-twice']]);
    expect(problemsIn(csv.replace('entry,1806', 'entry,806'))).toEqual([['/rows/4/id', 'sheet-zero-lost']]);
    expect(problemsIn(csv.replace('entry,1806', 'rule,1806'))).toEqual([['/rows/4/part', 'sheet-unknown-part']]);
    expect(problemsIn(csv.replace('\r\ntable,', '\r\nentry,'))).toContainEqual(['/rows/2/part', 'sheet-no-table']);
  });

  it('is refused where its first line is another one', () => {
    expect(() => rowsOfCsv(csv.replace('Everything else', 'Something'))).toThrow(/not known: “Something/);
    expect(() => rowsOfCsv('a;b\n')).toThrow(/empty/);
  });
});

eachDatabase('the import of a rule table', (openFresh) => {
  it('makes a draft whose difference can be read, and changes nothing else', async () => {
    const office = await openOffice((await openFresh()).db);
    const [maintainer, reviewer] = [await office.signIn('rule-maintainer'), await office.signIn('reviewer')];
    const base = (await maintainer.post<VersionInFull>('/api/rule-table-versions', { documentText: textOf(smallTable()) })).body;
    const csv = (await maintainer.get(`/api/rule-table-versions/${base.id}/export.csv`)).text;
    expect(csv).toContain('1704');
    expect((await reviewer.get(`/api/rule-table-versions/${base.id}/export.csv`)).status).toBe(200);
    const send = (client: typeof maintainer, text: string, query = '') => client.post<VersionInFull & { code: string; errors: object }>(`/api/rule-table-versions/import${query}`, text);
    expect((await send(reviewer, csv)).status).toBe(403);
    const taken = await send(maintainer, csv.replace('""percent"": 30', '""percent"": 25'), '?changeNote=No%20lapas');
    expect(taken).toMatchObject({ status: 201, body: { state: 'draft', basedOnVersionId: base.id, changeNote: 'No lapas', diagnostics: expect.any(Array) } });
    expect(JSON.parse(taken.body.documentText)).toEqual(smallTable({}, 25));
    const { body: difference } = await maintainer.get<VersionDifference>(`/api/rule-table-versions/${taken.body.id}/difference`);
    expect(difference.changes.map(({ id, kind }) => [id, kind])).toEqual([['1704', 'changed']]);
    expect((await maintainer.get<VersionInFull>(`/api/rule-table-versions/${base.id}`)).body.documentText).toBe(base.documentText);
    const refused = await send(maintainer, csv.replace('[""1806""]', '[""1806""'));
    expect(refused).toMatchObject({ status: 422, body: { code: 'sheet-faulty', errors: { rows: { 4: { covers: expect.stringContaining('4. rinda') } } } } });
    expect((await send(maintainer, JSON.stringify(smallTable({ agreement: 'ANOTHER' })))).body).toMatchObject({ agreement: 'ANOTHER', basedOnVersionId: null });
    expect((await send(maintainer, 'PK not a workbook')).body).toMatchObject({ code: 'sheet-unreadable' });
    expect((await send(maintainer, '{ broken')).body).toMatchObject({ code: 'sheet-unreadable' });
    expect((await send(maintainer, '<!DOCTYPE a [<!ENTITY b "xx">]>')).body).toMatchObject({ code: 'sheet-unreadable' });
    expect((await send(maintainer, `part;id\n${'entry;1\n'.repeat(25_000)}`)).body).toMatchObject({ code: 'sheet-too-long' });
    await office.close();
  });
});
