import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { readableJson } from '../../rules-schema/readable-json.ts';
import type { DraftConflict, MergedDraft } from '../../rules-schema/rule-table-version/merge-draft.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { takeApart, type TakenApart } from '../../server/rule-tables/document-pieces.ts';
import { mergeDocuments } from '../../server/rule-tables/merge-documents.ts';
import { mergedText } from '../../server/rule-tables/merged-text.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type Client, type OpenOffice } from '../http/client.ts';
import { smallTable, textOf } from './versions.ts';

const apart = (table: RuleTable): TakenApart => takeApart(JSON.parse(JSON.stringify(table)))!;
const merge = (base: RuleTable, mine: RuleTable, theirs: RuleTable) => mergeDocuments({ base: apart(base), mine: apart(mine), theirs: apart(theirs) });
const table = smallTable();
const [sweets, chocolate] = table.entries as [RuleEntry, RuleEntry];
const withEntries = (...entries: RuleEntry[]): RuleTable => ({ ...table, entries });
const stricter = { ...sweets, column3: { valueLimit: { percent: 20 } } };

/** What one person may do to the entries: change a field, take one out, put one in, move one. */
const deed = fc.record({ kind: fc.constantFrom('change', 'remove', 'add', 'move'), at: fc.nat(9), to: fc.nat(9), percent: fc.integer({ min: 1, max: 99 }) });
const numbered = (id: string, percent: number): RuleEntry => ({ ...chocolate, id, column3: { valueLimit: { percent } } });
const start = withEntries(...['a', 'b', 'c', 'd', 'e'].map((id) => numbered(id, 50)));

function done(entries: readonly RuleEntry[], deeds: readonly { kind: string; at: number; to: number; percent: number }[], name: string): RuleTable {
  const now = [...entries];
  for (const [place, { kind, at, to, percent }] of deeds.entries()) {
    const index = at % Math.max(now.length, 1);
    if (kind === 'add') now.splice(to % (now.length + 1), 0, numbered(`${name}${place}`, percent));
    else if (now.length > 0 && kind === 'remove') now.splice(index, 1);
    else if (now.length > 0 && kind === 'move') now.splice(to % now.length, 0, ...now.splice(index, 1));
    else if (now[index] !== undefined) now[index] = numbered(now[index].id, percent);
  }
  return withEntries(...now);
}

const deeds = fc.array(deed, { maxLength: 6 });

describe('two texts that began from one', () => {
  it('are merged by themselves where they changed different parts, also of one entry', () => {
    const mine = withEntries({ ...sweets, description: { lv: 'Saldumi', en: 'Sweets' } }, chocolate);
    const theirs = { ...withEntries(stricter, { ...chocolate, page: 7 }), title: { lv: 'Cita', en: 'Other' } };
    const { document, taken, conflicts } = merge(table, mine, theirs);
    expect(document).toEqual({ ...theirs, entries: [{ ...stricter, description: { lv: 'Saldumi', en: 'Sweets' } }, { ...chocolate, page: 7 }] });
    expect(taken.map(({ place, kind }) => [place, kind])).toEqual([['/title', 'changed'], ['/entries/1704/column3', 'changed'], ['/entries/1806/page', 'added']]);
    expect(conflicts).toEqual([]);
  });

  it('come back with both texts where they changed the same part', () => {
    const { document, conflicts } = merge(table, withEntries(stricter, chocolate), withEntries({ ...sweets, column3: null }, chocolate));
    expect((document as unknown as RuleTable).entries[0]?.column3).toEqual(stricter.column3);
    expect(conflicts).toEqual([expect.objectContaining({ place: '/entries/1704/column3', entryId: '1704', field: 'column3', mine: '{ "valueLimit": { "percent": 20 } }', theirs: 'null' })]);
    expect(conflicts[0]?.base).toContain('changeOfHeading');
  });

  it('do not lose an entry one removed and the other changed', () => {
    const removed = merge(table, withEntries(chocolate), withEntries(stricter, chocolate));
    expect(removed.conflicts).toEqual([expect.objectContaining({ place: '/entries/1704', mine: null, theirs: expect.stringContaining('"percent": 20') })]);
    const kept = merge(table, withEntries(stricter, chocolate), withEntries(chocolate));
    expect(kept.conflicts).toEqual([expect.objectContaining({ place: '/entries/1704', theirs: null })]);
    expect((kept.document as unknown as RuleTable).entries).toEqual([stricter, chocolate]);
  });

  it('leave alone what only one side touched, whatever was done', () => {
    fc.assert(fc.property(deeds, (mine) => {
      const changed = done(start.entries, mine, 'x');
      expect(merge(start, changed, start)).toMatchObject({ document: changed, taken: [], conflicts: [] });
      expect(merge(start, start, changed)).toMatchObject({ document: changed, conflicts: [] });
      expect(merge(start, changed, changed)).toMatchObject({ document: changed, taken: [], conflicts: [] });
    }));
  });

  it('keep every line of both, in the document or in a conflict, and the text says the document', () => {
    fc.assert(fc.property(deeds, deeds, (here, there) => {
      const [mine, theirs] = [done(start.entries, here, 'm'), done(start.entries, there, 't')];
      const merged = merge(start, mine, theirs);
      const said = readableJson(merged.document) + merged.conflicts.map(({ mine: a, theirs: b }) => `${a}${b}`).join();
      const before = new Map(start.entries.map((entry) => [entry.id, entry]));
      for (const { id, column3 } of [...mine.entries, ...theirs.entries]) {
        if (JSON.stringify(before.get(id)?.column3) !== JSON.stringify(column3)) expect(said).toContain(readableJson(column3).trim());
      }
      expect(JSON.parse(mergedText(textOf(mine), merged))).toEqual(merged.document);
    }));
  });

  it('keep the writing of the real list, whoever changed what in it', () => {
    const list = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
    const changedAt = (index: number, percent: number): RuleTable => ({ ...list, entries: list.entries.map((entry, at) => (at === index ? { ...entry, column3: { valueLimit: { percent } } } : entry)) });
    const merged = merge(list, changedAt(3, 11), changedAt(400, 12));
    const text = mergedText(readableJson(changedAt(3, 11)), merged);
    expect(JSON.parse(text)).toEqual({ ...changedAt(3, 11), entries: changedAt(3, 11).entries.map((entry, at) => (at === 400 ? { ...entry, column3: { valueLimit: { percent: 12 } } } : entry)) });
    const lines = new Set(readableJson(list).split('\n'));
    expect(text.split('\n').filter((line) => !lines.has(line)).length).toBeLessThan(8);
  });
});

eachDatabase('two writers of one draft', (openFresh) => {
  const PATH = '/api/rule-table-versions';
  let office: OpenOffice;
  let writers: [Client, Client];

  beforeAll(async () => {
    office = await openOffice((await openFresh()).db);
    writers = [await office.signIn('rule-maintainer'), await office.signIn('rule-maintainer')];
  });
  afterAll(() => office.close());

  type Stale = { code: string; conflict: DraftConflict };
  const begin = async (): Promise<VersionInFull> => (await writers[0].post<VersionInFull>(PATH, { documentText: textOf(table) })).body;
  const save = <Body = VersionInFull>(writer: Client, id: number, text: string, version: number) => writer.put<Body>(`${PATH}/${id}`, { documentText: text }, { version });

  it('never lose a line: who comes second is told what changed, merges and saves', async () => {
    const { id } = await begin();
    const [first, second] = writers;
    await save(first, id, textOf(withEntries(stricter, chocolate)), 1);
    const mine = textOf(withEntries(sweets, { ...chocolate, page: 9 }));
    const refused = await save<Stale>(second, id, mine, 1);
    expect(refused).toMatchObject({ status: 412, body: { code: 'version-stale', conflict: { version: 2, savedBy: ['Kārlis Liepiņš'], isBaseKept: true } } });
    expect(refused.body.conflict.pieces).toEqual([{ place: '/entries/1704/column3', entryId: '1704', field: 'column3', kind: 'changed' }]);
    expect(refused.body.conflict.sentences[0]?.en).toContain('1704: column 3');
    const merged = await second.post<MergedDraft>(`${PATH}/${id}/merge`, { documentText: mine, baseVersion: 1 });
    expect(merged).toMatchObject({ status: 200, body: { lockVersion: 2, conflicts: [] } });
    const saved = await save(second, id, merged.body.documentText, merged.body.lockVersion);
    expect(JSON.parse(saved.body.documentText)).toEqual(withEntries(stricter, { ...chocolate, page: 9 }));
  });

  it('are asked where both changed the same line, and may send the text they began from', async () => {
    const { id, documentText } = await begin();
    await save(writers[0], id, textOf(withEntries(stricter, chocolate)), 1);
    const mine = textOf(withEntries({ ...sweets, column3: null }, chocolate));
    for (const base of [{ baseVersion: 1 }, { baseVersion: 1, baseText: documentText }]) {
      const { body } = await writers[1].post<MergedDraft>(`${PATH}/${id}/merge`, { documentText: mine, ...base });
      expect(body.conflicts).toMatchObject([{ place: '/entries/1704/column3', mine: 'null', theirs: '{ "valueLimit": { "percent": 20 } }' }]);
      expect(body.documentText).toBe(mine);
    }
    expect(await writers[1].post(`${PATH}/${id}/merge`, { documentText: mine, baseVersion: 7 })).toMatchObject({ status: 422, body: { code: 'base-unknown' } });
    const broken = await writers[1].post<MergedDraft>(`${PATH}/${id}/merge`, { documentText: '{ "oops', baseVersion: 1 });
    expect(broken.body).toMatchObject({ documentText: '{ "oops', conflicts: [{ place: '', mine: '{ "oops' }] });
  });

  it('can merge on texts of the last forty saves, and on none of a version that is no draft', async () => {
    const { id } = await begin();
    for (let version = 1; version <= 42; version += 1) await save(writers[0], id, textOf(withEntries(sweets, { ...chocolate, page: version })), version);
    const mine = { documentText: textOf(withEntries(stricter, chocolate)) };
    const on = (baseVersion: number) => writers[1].post<MergedDraft & { code: string }>(`${PATH}/${id}/merge`, { ...mine, baseVersion });
    expect((await on(1)).body.code).toBe('base-unknown');
    expect((await on(3)).body.conflicts.map(({ place }) => place)).toEqual(['/entries/1806/page']);
    expect((await save<Stale>(writers[1], id, mine.documentText, 1)).body.conflict).toMatchObject({ isBaseKept: false, pieces: [] });
    await writers[0].post(`${PATH}/${id}/submit`, {}, { version: 43 });
    expect(await on(3)).toMatchObject({ status: 409, body: { code: 'draft-only' } });
  });
});
