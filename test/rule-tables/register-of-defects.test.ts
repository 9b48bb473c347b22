import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defectsOf, fittingDefects, type Defect } from '../../rules-schema/origin-rules/register-of-defects.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type Client, type OpenOffice } from '../http/client.ts';
import { smallTable, textOf } from './versions.ts';

const everything = { words: '', chapter: '', kind: '' };

describe('the register of defects of Annex II', () => {
  const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
  const defects = defectsOf(table);

  it('holds every recorded correction, in the order of the list', () => {
    expect(defects).toHaveLength(table.entries.reduce((sum, { corrections = [] }) => sum + corrections.length, 0));
    expect(fittingDefects(defects, everything)).toEqual(defects);
    expect(defects.find(({ printed }) => printed === 'Ex 0910')).toMatchObject({ entryId: 'ex-0910', chapter: '09', kind: 'misprint', readAs: 'ex 0910' });
  });

  it('explains each in both languages, in different words, and changes something', () => {
    expect(defects.filter(({ why: { lv, en } }) => lv.trim() === '' || en.trim() === '' || lv === en)).toEqual([]);
    expect(defects.filter(({ printed, readAs }) => printed.trim() === readAs.trim())).toEqual([]);
  });

  it('is narrowed by chapter, kind and words, accents aside', () => {
    const misprints = fittingDefects(defects, { ...everything, kind: 'misprint' });
    const interpretations = fittingDefects(defects, { ...everything, kind: 'interpretation' });
    expect(misprints.length + interpretations.length).toBe(defects.length);
    expect(fittingDefects(defects, { ...everything, chapter: '15' }).map(({ entryId }) => entryId)).toContain('1501#1');
    expect(fittingDefects(defects, { words: 'garsvielu RINDAS', chapter: '', kind: '' }).every(({ chapter }) => chapter === '09')).toBe(true);
    expect(fittingDefects(defects, { ...everything, words: 'no such words anywhere' })).toEqual([]);
  });
});

eachDatabase('the register of defects over HTTP', (openFresh) => {
  let office: OpenOffice;
  let maintainer: Client;
  let path: string;
  const whole = smallTable();
  const table: RuleTable = {
    ...whole,
    entries: whole.entries.map((entry) => (entry.id === '1704'
      ? { ...entry, page: 93, corrections: [{ kind: 'misprint', printed: 'Cukura', readAs: '=Cukurs', why: { lv: 'Locījums.', en: 'The case.' } }, { kind: 'interpretation', printed: 'izstrādājumi', readAs: 'visi', why: { lv: 'Visi.', en: 'All.' } }] }
      : entry)),
  };

  beforeAll(async () => {
    office = await openOffice((await openFresh()).db);
    maintainer = await office.signIn('rule-maintainer');
    const { body } = await maintainer.post<VersionInFull>('/api/rule-table-versions', { documentText: textOf(table) });
    path = `/api/rule-table-versions/${body.id}`;
  });
  afterAll(() => office.close());

  it('lists the defects of the chosen version', async () => {
    const { status, body } = await maintainer.get<Defect[]>(`${path}/defects`);
    expect([status, body]).toEqual([200, defectsOf(table)]);
    expect((await maintainer.get<Defect[]>(`${path}/defects?kind=misprint&chapter=17&q=locijums`)).body).toHaveLength(1);
    expect((await maintainer.get<Defect[]>(`${path}/defects?chapter=18`)).body).toEqual([]);
  });

  it('exports what is chosen, in the language of whoever asks, harmless to spreadsheets', async () => {
    const { status, text, headers } = await maintainer.get(`${path}/defects/export.csv?kind=misprint`);
    expect(status).toBe(200);
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename=defects-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.split('\r\n').filter(Boolean)).toHaveLength(2);
    expect(text).toContain("'=Cukurs");
    expect((await maintainer.get(`${path}/defects/export.xlsx`)).headers.get('Content-Type')).toContain('spreadsheetml');
    expect((await office.anybody.get(`${path}/defects`)).status).toBe(401);
  });

  it('counts which entries use each part of the language', async () => {
    const { body } = await maintainer.get<{ pointer: string; entries: string[] }[]>(`${path}/language-uses`);
    expect(body.find(({ pointer }) => pointer === '/definitions/criterion/properties/valueLimit')?.entries).toEqual(['1704', '1806']);
    expect(body.find(({ pointer }) => pointer === '/definitions/criterion/properties/all')?.entries).toEqual(['1704']);
  });
});
