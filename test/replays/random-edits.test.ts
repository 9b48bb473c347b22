import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, MaterialFacts } from '../../rules-schema/determination/facts.ts';
import type { Criterion } from '../../rules-schema/origin-rules/criterion.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { determine } from '../../server/origin/determine.ts';
import { pagePacker } from '../../server/packed-decisions/pack-page.ts';
import { replayWorker } from '../../server/replays/replay-job.ts';
import type { ReplayedLine } from '../../server/replays/replay-line.ts';
import { counted, emptyTally, together, type Tally } from '../../server/replays/replay-tally.ts';
import { openReplayThread } from '../../server/replays/replay-thread.ts';

const delivered = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
/** Prepared foodstuffs only: random edits shall meet the goods. */
const table: RuleTable = { ...delivered, entries: delivered.entries.filter(({ covers }) => covers.some((codes) => codes >= '16' && codes < '23')) };
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
/** One change of the table: which entry, what to do with it, and the rule it gets. */
interface Edit {
  place: number;
  kind: 'column3' | 'column4' | 'remove';
  rule: Criterion;
}
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ place: fc.nat(table.entries.length - 1), kind: fc.constantFrom('column3', 'column3', 'column4', 'remove'), rule }),
  { minLength: 1, maxLength: 25 },
);

function edited(entries: readonly RuleEntry[], { place, kind, rule: becomes }: Edit): RuleEntry[] {
  return entries.flatMap((entry, index): RuleEntry[] => {
    if (index !== place % entries.length) return [entry];
    return kind === 'remove' ? [] : [{ ...entry, [kind]: becomes }];
  });
}

const draftOf = (changes: readonly Edit[]): RuleTable => ({ ...table, entries: changes.reduce<RuleEntry[]>(edited, table.entries) });

/** The loop anyone would write: determine before, determine after, look. */
function plainLoop(decisions: readonly Facts[], after: RuleTable): string[] {
  const candidate = compileRuleTable(after);
  return decisions.map((given) => {
    const [was, is] = [determine(program, given), determine(candidate, given)];
    if (!was.ok) throw new Error(was.problems[0]?.message.en);
    return `${was.determination.outcome}>${is.ok ? is.determination.outcome : 'error'}`;
  });
}

const decidedOf = (decisions: readonly Facts[]) => decisions.map((given, place) => {
  const stored = determine(program, given);
  if (!stored.ok) throw new Error(stored.problems[0]?.message.en);
  return { id: place + 1, facts: given, engineOutcome: stored.determination.outcome, humanOutcome: 'approved' as const };
});

const tablesWith = (after: RuleTable) => [{ sha256: 'own', document: table }, { sha256: 'draft', document: after }];

/** Every decision again from its document. */
const inFull = (decisions: readonly Facts[], after: RuleTable): ReplayedLine[] =>
  replayWorker()({ kind: 'documents', tables: tablesWith(after), draft: 'draft', baseline: null, lines: decidedOf(decisions).map((decided) => ({ own: 'own', decided })) });

/** The same by regions: packed, the unchanged proven, the rest from columns, and from documents what columns cannot tell. */
function byRegions(decisions: readonly Facts[], after: RuleTable): { tally: Tally; changed: ReplayedLine[] } {
  const decided = decidedOf(decisions);
  const page = pagePacker()({ tables: [{ sha256: 'own', document: table }], open: [], lines: decided.map(({ facts: given, ...line }) => ({ ...line, sha256: 'own', facts: JSON.stringify(given) })) });
  expect(page.setAside).toEqual([]);
  const work = replayWorker();
  const fixed = { tables: tablesWith(after), draft: 'draft', baseline: null };
  const found = work({ ...fixed, kind: 'blocks', upToId: decisions.length, blocks: page.blocks.map(({ sha256: own, columns }) => ({ own, columns })) });
  const documents = work({ ...fixed, kind: 'documents', lines: decided.filter(({ id }) => found.fromDocuments.includes(id)).map((one) => ({ own: 'own', decided: one })) });
  return {
    tally: together(found.tally, counted(emptyTally(), documents)),
    changed: [...found.changed, ...documents.filter(({ kind }) => kind !== 'same')].sort((one, other) => one.decisionId - other.decisionId),
  };
}

describe('a replay of random edits', () => {
  it('finds what a plain loop finds, line by line', () => {
    const seen = emptyTally().counts;
    fc.assert(fc.property(fc.array(facts, { minLength: 5, maxLength: 30 }), edits, (decisions, changes) => {
      const after = draftOf(changes);
      const lines = inFull(decisions, after);
      const expected = plainLoop(decisions, after);
      expect(lines.map(({ beforeOutcome, afterOutcome }) => `${beforeOutcome}>${afterOutcome ?? 'error'}`)).toEqual(expected);
      const { counts, outcomes } = counted(emptyTally(), lines);
      for (const kind of ['same', 'flip', 'newlyUndetermined', 'newlyDetermined', 'reasoningOnly', 'error'] as const) seen[kind] += counts[kind];
      expect(counts.flip).toBe(expected.filter((one) => one === 'originating>not-originating' || one === 'not-originating>originating').length);
      expect(counts.same + counts.flip + counts.newlyUndetermined + counts.newlyDetermined + counts.reasoningOnly + counts.error).toBe(decisions.length);
      expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(decisions.length);
    }), { numRuns: 60 });
    expect(Object.entries(seen).filter(([, count]) => count === 0).map(([kind]) => kind)).toEqual(['stored', 'reRun', 'provenUnchanged', 'setAside']);
  });

  it('finds by regions exactly what it finds in full, and proves the rest', () => {
    let proven = 0;
    fc.assert(fc.property(fc.array(facts, { minLength: 5, maxLength: 40 }), edits, (decisions, changes) => {
      const after = draftOf(changes);
      const full = inFull(decisions, after);
      const { tally, changed } = byRegions(decisions, after);
      expect(changed).toEqual(full.filter(({ kind }) => kind !== 'same'));
      const whole = counted(emptyTally(), full);
      expect({ ...tally, counts: { ...tally.counts, reRun: tally.counts.reRun + tally.counts.provenUnchanged, same: tally.counts.same + tally.counts.provenUnchanged, provenUnchanged: 0 } }).toEqual(whole);
      proven += tally.counts.provenUnchanged;
    }), { numRuns: 120 });
    expect(proven).toBeGreaterThan(0);
  });

  it('finds the same in a thread of its own', async () => {
    const documents = new Map<string, RuleTable>([['own', table]]);
    const thread = openReplayThread((sha256) => documents.get(sha256)!);
    await fc.assert(fc.asyncProperty(fc.array(facts, { minLength: 5, maxLength: 20 }), edits, fc.uuid(), async (decisions, changes, draft) => {
      documents.set(draft, draftOf(changes));
      const lines = decidedOf(decisions).map((decided) => ({ own: 'own', decided }));
      expect(await thread.do({ kind: 'documents', draft, baseline: null, lines })).toEqual(inFull(decisions, documents.get(draft)!));
    }), { numRuns: 10 });
    await thread.close();
  });

  it('says so when work fails or its thread dies', async () => {
    const thread = openReplayThread(() => ({ ...table, entries: [{ ...table.entries[0]!, part: { class: 'never-defined' } }] }));
    const job = { kind: 'documents', draft: 'broken', baseline: null, lines: [] } as const;
    await expect(thread.do(job)).rejects.toThrow('broken');
    await expect(thread.do(job)).rejects.toThrow('broken');
    await thread.close();
    await expect(thread.do(job)).rejects.toThrow('ended');
  });
});
