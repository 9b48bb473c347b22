import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../rules-schema/origin-rules/criterion.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { changedRegions, changesBetween } from '../../server/origin/changed-regions.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { meaningsOf } from '../../server/origin/meaning.ts';
import { determine } from '../../server/origin/determine.ts';
import { shipments } from './facts-arbitrary.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const program = compileRuleTable(table);

const edited = (id: string, edit: (entry: RuleEntry) => RuleEntry): RuleTable => ({ ...table, entries: table.entries.map((entry) => (entry.id === id ? edit(entry) : entry)) });
const regionsAfter = (after: RuleTable) => changedRegions(program, compileRuleTable(after)).map(({ from, to }) => (from === to ? from : `${from}-${to}`));

describe('what a new version changes in the space of HS codes', () => {
  it('is nothing when entries are moved, reworded or re-cited', () => {
    const reworded = table.entries.map((entry) => ({ ...entry, description: { lv: 'cits', en: 'other' }, printed: { ...entry.printed, column2: 'cits' }, page: 1 }));
    const moved = [...reworded.filter(({ covers }) => covers[0]!.length === 2), ...reworded.filter(({ covers }) => covers[0]!.length !== 2)];
    const classes = Object.fromEntries(Object.entries(table.classes).reverse());
    expect(regionsAfter({ ...table, title: { lv: 'a', en: 'b' }, entries: moved, classes })).toEqual([]);
  });

  it('is the heading whose rule changed', () => {
    expect(regionsAfter(edited('1704', (entry) => ({ ...entry, column3: { changeOfHeading: {} } })))).toEqual(['1704']);
  });

  it('is not what a chapter row lost to more specific rows', () => {
    expect(regionsAfter(edited('ex-ch-24', (entry) => ({ ...entry, column3: { valueLimit: { percent: 1 } } })))).toEqual(['2401', '2403']);
  });

  it('is every heading the general tolerance concerns, and none of chapters 50 to 63 (article 6(2))', () => {
    const tolerance = { ...table.provisions.generalTolerance!, percent: 11 };
    expect(regionsAfter({ ...table, provisions: { ...table.provisions, generalTolerance: tolerance } })).toEqual(['0101-4911', '6401-9706']);
  });

  it('is the subheading where a named part of a heading came to be certain', () => {
    const goods = table.entries.find(({ id }) => id === 'ex-2001')!.part!.class!;
    expect(regionsAfter({ ...table, classes: { ...table.classes, [goods]: { ...table.classes[goods]!, certain: ['200190'] } } })).toEqual(['200190']);
  });

  it('leaves every determination alone outside of it', () => {
    fc.assert(fc.property(edits, shipments, (after, facts) => {
      const candidate = compileRuleTable(after);
      const code = facts.product.code.replace(/ /g, '');
      if (changesBetween(meaningsOf(program), meaningsOf(candidate)).at(code)) return;
      const [was, is] = [determine(program, facts), determine(candidate, facts)];
      expect(conclusion(is)).toEqual(conclusion(was));
    }), { numRuns: 150 });
  });
});

type Result = ReturnType<typeof determine>;
const conclusion = (result: Result) => (result.ok
  ? [result.determination.outcome, result.determination.entry?.id, result.determination.column, result.determination.columns.map(({ outcome }) => outcome), result.determination.questions.map(({ id }) => id).sort()]
  : result.problems.map(({ code }) => code));

const criteria: fc.Arbitrary<Criterion> = fc.oneof(
  fc.constant<Criterion>({ changeOfHeading: {} }),
  fc.integer({ min: 5, max: 60 }).map((percent): Criterion => ({ valueLimit: { percent } })),
  fc.constantFrom(...table.entries.flatMap(({ column3 }) => column3 ?? [])),
);

/** Versions of the real table with one to three entries edited, removed, moved, renamed or put elsewhere. */
const edits: fc.Arbitrary<RuleTable> = fc.array(fc.record({ place: fc.nat(table.entries.length - 1), what: fc.constantFrom('rule', 'column4', 'remove', 'move', 'part'), criterion: criteria, to: fc.nat(table.entries.length - 1) }), { minLength: 1, maxLength: 3 })
  .map((changes) => {
    const entries = [...table.entries];
    for (const { place, what, criterion, to } of changes) {
      const at = Math.min(place, entries.length - 1);
      const entry = entries[at]!;
      if (what === 'rule') entries[at] = { ...entry, column3: criterion };
      if (what === 'column4') entries[at] = { ...entry, column4: criterion };
      if (what === 'part') entries[at] = { ...entry, part: undefined };
      if (what === 'remove') entries.splice(at, 1);
      if (what === 'move') entries.splice(Math.min(to, entries.length - 1), 0, ...entries.splice(at, 1));
    }
    return { ...table, entries };
  });
