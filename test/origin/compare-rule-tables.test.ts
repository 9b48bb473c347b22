import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { compareRuleTables, type RuleTableChange } from '../../server/origin/compare-rule-tables.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;

function edited(id: string, edit: (entry: RuleEntry) => Partial<RuleEntry>): RuleTable {
  return { ...table, entries: table.entries.map((entry) => (entry.id === id ? { ...entry, ...edit(entry) } : entry)) };
}

const english = (changes: readonly RuleTableChange[]): string[] => changes.map(({ sentence }) => sentence.en);
const latvian = (changes: readonly RuleTableChange[]): string[] => changes.map(({ sentence }) => sentence.lv);

const [first, second] = [table.entries[0]!, table.entries[1]!];

describe('compareRuleTables', () => {
  it('finds nothing between a table and its copy, however the fields are ordered', () => {
    const reordered = JSON.parse(JSON.stringify({ ...table, entries: table.entries.map((entry) => Object.fromEntries(Object.entries(entry).reverse())) })) as RuleTable;
    expect(compareRuleTables(table, reordered)).toEqual([]);
  });

  it('says which percentage moved, with the decimal comma in Latvian', () => {
    const before = edited(first.id, () => ({ column4: { valueLimit: { percent: 25 } } }));
    const after = edited(first.id, () => ({ column4: { valueLimit: { percent: 47.5 } } }));
    expect(english(compareRuleTables(before, after))).toEqual([`${first.printed.column1}: column 4 rises from 25 % to 47.5 %`]);
    expect(latvian(compareRuleTables(after, before))).toEqual([`${first.printed.column1}: 4. aile samazinās no 47,5 % līdz 25 %`]);
  });

  it('says only which limb of a long rule changed', () => {
    const rule = (percent: number) => ({ all: [{ changeOfHeading: {} }, { valueLimit: { percent, of: { codes: ['17'] } } }] });
    const before = edited(first.id, () => ({ column3: rule(30) }));
    const after = edited(first.id, () => ({ column3: rule(20) }));
    expect(english(compareRuleTables(before, after))).toEqual([`${first.printed.column1}: column 3 falls from 30 % to 20 % (now: value of chapter 17 at most 20 %)`]);
  });

  it('names added and removed limbs, columns, allowances and whole rules', () => {
    const cth = { changeOfHeading: {} };
    const limit = { valueLimit: { percent: 40 } };
    const third = { mustOriginate: { of: { codes: ['0401'] } } };
    const said = (before: RuleEntry['column3'], after: RuleEntry['column3']) =>
      english(compareRuleTables(edited(first.id, () => ({ column3: before })), edited(first.id, () => ({ column3: after })))).map((sentence) => sentence.replace(`${first.printed.column1}: `, ''));
    expect(said({ all: [cth, limit] }, { all: [cth, limit, third] })).toEqual(['column 3: new – heading 0401 already originating']);
    expect(said({ any: [cth, limit, third] }, { any: [cth, limit] })).toEqual(['column 3: no longer – heading 0401 already originating']);
    expect(said({ all: [cth, limit] }, { all: [limit, cth] })).toEqual(['column 3: its parts stand in another order']);
    expect(said(null, limit)).toEqual(['column 3 is added – value of all materials at most 40 %']);
    expect(said(limit, null)).toEqual(['column 3 is removed – value of all materials at most 40 %']);
    expect(said({ changeOfHeading: { allowance: { of: { sameHeading: true }, percent: 20 } } }, { changeOfHeading: { allowance: { of: { sameHeading: true }, percent: 5 } } })).toEqual(['column 3: the allowance falls from 20 % to 5 %']);
    expect(said(cth, limit)).toEqual(['column 3: was – materials of any heading except that of the product; now – value of all materials at most 40 %']);
  });

  it('tells words from meaning', () => {
    const changes = compareRuleTables(table, edited(first.id, (entry) => ({ description: { ...entry.description, en: 'Living animals' }, covers: ['0101'] })));
    expect(changes.map(({ mayChangeOutcomes, pointer }) => [mayChangeOutcomes, pointer])).toEqual([[true, '/entries/0'], [false, '/entries/0']]);
    expect(english(changes)[1]).toBe(`${first.printed.column1}: the description of the product was “${first.description.en}”, now “Living animals”`);
  });

  it('names added, removed and moved entries', () => {
    const added = { ...first, id: 'new-one' };
    expect(english(compareRuleTables(table, { ...table, entries: [...table.entries, added] }))).toEqual([`${first.printed.column1}: new entry – ${first.description.en}`]);
    expect(latvian(compareRuleTables(table, { ...table, entries: table.entries.slice(1) }))).toEqual([`${first.printed.column1}: ieraksts izņemts – ${first.description.lv}`]);
    const moved = compareRuleTables(table, { ...table, entries: [...table.entries.slice(1), first] });
    expect(moved.map(({ id, kind }) => [id, kind])).toEqual([[first.id, 'moved']]);
    expect(second.id).not.toBe(first.id);
  });

  it('compares provisions, named goods and the head of the table', () => {
    const { generalTolerance, cumulation: _, ...rest } = table.provisions;
    const classId = Object.keys(table.classes)[0]!;
    const changes = compareRuleTables(table, {
      ...table,
      validTo: '2013-06-30',
      provisions: { ...rest, generalTolerance: { ...generalTolerance!, percent: 15 } },
      classes: { ...table.classes, [classId]: { ...table.classes[classId]!, certain: ['0101'], possible: undefined } },
    });
    expect(changes.map(({ subject, kind, id }) => [subject, kind, id])).toEqual([
      ['table', 'changed', 'validTo'], ['provision', 'removed', 'cumulation'], ['provision', 'changed', 'generalTolerance'], ['goods', 'changed', classId],
    ]);
    expect(english(changes).slice(0, 3)).toEqual(['Table: applies until was not stated, now “2013-06-30”', 'Cumulation: no longer applies', 'General tolerance: rises from 10 % to 15 %']);
  });

  it('does not stumble over goods a draft has not defined yet', () => {
    const before = edited(first.id, () => ({ column3: { mustOriginate: { of: { codes: ['01'] } } } }));
    const after = edited(first.id, () => ({ column3: { mustOriginate: { of: { class: 'not-there', except: { class: 'nor-this' } } } } }));
    expect(english(compareRuleTables(before, after))[0]).toContain('now – not-there (except nor-this) already originating');
  });

  it('says something about every difference, and of a percentage the same in both directions', () => {
    fc.assert(fc.property(fc.nat(table.entries.length - 1), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (place, was, is) => {
      const { id } = table.entries[place]!;
      const [a, b] = [edited(id, () => ({ column3: { valueLimit: { percent: was } } })), edited(id, () => ({ column3: { valueLimit: { percent: is } } }))];
      expect(compareRuleTables(a, b)).toHaveLength(was === is ? 0 : 1);
      expect(compareRuleTables(b, a).map(({ id: named }) => named)).toEqual(was === is ? [] : [id]);
    }), { numRuns: 50 });
  });
});
