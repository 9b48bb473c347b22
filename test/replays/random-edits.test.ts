import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts, MaterialFacts } from '../../rules-schema/determination/facts.ts';
import type { Criterion } from '../../rules-schema/origin-rules/criterion.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { determine } from '../../server/origin/determine.ts';
import { batchReplayer, type ReplayBatch } from '../../server/replays/replay-batch.ts';
import { openReplayThread, type ReplayThread } from '../../server/replays/replay-thread.ts';
import { counted, emptyTally } from '../../server/replays/replay-tally.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const program = compileRuleTable(table);
const headings = ['1704', '1806', '1905', '2005', '2007', '2009', '2105', '2203', '2208', '1601', '1604'];

const material: fc.Arbitrary<MaterialFacts> = fc.record({
  code: fc.constantFrom(...headings, '1701', '0401', '1101', '0203', '0805', '1507', '2009', '2207'),
  value: fc.integer({ min: 1, max: 6000 }).map((minor) => ({ amount: (minor / 100).toFixed(2), currency: 'EUR' })),
  originating: fc.constantFrom(true, false, false, undefined),
});
const facts: fc.Arbitrary<Facts> = fc.record({ code: fc.constantFrom(...headings), materials: fc.array(material, { minLength: 1, maxLength: 4 }) }).map(({ code, materials }) => ({
  agreement: 'EC-HR-SAA', date: '2008-05-01', manufacturedIn: 'LV', exportedTo: 'HR',
  product: { code, exWorksPrice: { amount: '100.00', currency: 'EUR' } }, materials: materials.map((one, index) => ({ id: `m${index + 1}`, ...one })),
}));

const rule: fc.Arbitrary<Criterion> = fc.oneof(
  fc.integer({ min: 1, max: 80 }).map((percent): Criterion => ({ valueLimit: { percent } })),
  fc.constant<Criterion>({ changeOfHeading: {} }),
  fc.constant<Criterion>({ all: [{ changeOfHeading: {} }, { valueLimit: { percent: 30, of: { codes: ['17'] } } }] }),
  fc.constant<Criterion>({ attested: { fact: { id: 'made-here', lv: 'Ražots šeit', en: 'Made here' } } }),
);
const edit: fc.Arbitrary<(entries: RuleEntry[]) => RuleEntry[]> = fc.record({ place: fc.nat(table.entries.length - 1), column3: rule, kind: fc.constantFrom('rule', 'rule', 'remove', 'column4') })
  .map(({ place, column3, kind }) => (entries) => entries.flatMap((entry, index): RuleEntry[] => {
    if (index !== place % entries.length) return [entry];
    return kind === 'remove' ? [] : [kind === 'rule' ? { ...entry, column3 } : { ...entry, column4: column3 }];
  }));
const draft: fc.Arbitrary<RuleTable> = fc.array(edit, { minLength: 1, maxLength: 25 }).map((edits) => ({ ...table, entries: edits.reduce((entries, change) => change(entries), table.entries) }));

/** The loop anyone would write: determine before, determine after, look. */
function plainLoop(decisions: readonly Facts[], after: RuleTable): string[] {
  const candidate = compileRuleTable(after);
  return decisions.map((given) => {
    const [was, is] = [determine(program, given), determine(candidate, given)];
    if (!was.ok || !is.ok) throw new Error('Every fact of this test can be read.');
    return `${was.determination.outcome}>${is.determination.outcome}`;
  });
}

function batchOf(decisions: readonly Facts[], after: RuleTable): ReplayBatch {
  const lines = decisions.map((given, place) => {
    const stored = determine(program, given);
    if (!stored.ok) throw new Error(stored.problems[0]?.message.en);
    return { own: 'own', decided: { id: place + 1, facts: given, engineOutcome: stored.determination.outcome, humanOutcome: 'approved' as const } };
  });
  return { tables: [{ sha256: 'own', document: table }, { sha256: 'draft', document: after }], draft: 'draft', baseline: null, lines };
}

describe('a replay of random edits', () => {
  let thread: ReplayThread;
  beforeAll(() => {
    thread = openReplayThread();
  });
  afterAll(() => thread.close());

  it('finds what a plain loop finds, line by line', () => {
    fc.assert(fc.property(fc.array(facts, { minLength: 5, maxLength: 30 }), draft, (decisions, after) => {
      const lines = batchReplayer()(batchOf(decisions, after));
      const expected = plainLoop(decisions, after);
      expect(lines.map(({ beforeOutcome, afterOutcome }) => `${beforeOutcome}>${afterOutcome}`)).toEqual(expected);
      const { counts, outcomes } = counted(emptyTally(), lines);
      expect(counts.flip).toBe(expected.filter((one) => one === 'originating>not-originating' || one === 'not-originating>originating').length);
      expect(counts.same + counts.flip + counts.newlyUndetermined + counts.newlyDetermined + counts.reasoningOnly + counts.error).toBe(decisions.length);
      expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(decisions.length);
    }), { numRuns: 60 });
  });

  it('finds the same in a thread of its own', async () => {
    await fc.assert(fc.asyncProperty(fc.array(facts, { minLength: 5, maxLength: 20 }), draft, async (decisions, after) => {
      const batch = batchOf(decisions, after);
      expect(await thread.replay(batch)).toEqual(batchReplayer()(batch));
    }), { numRuns: 10 });
  });

  it('says so when its thread dies', async () => {
    const dying = openReplayThread();
    await expect(dying.replay({ tables: [], draft: 'never sent', baseline: null, lines: [] })).rejects.toThrow('never sent');
    await expect(dying.replay({ tables: [], draft: 'x', baseline: null, lines: [] })).rejects.toThrow('never sent');
    await dying.close();
  });
});
