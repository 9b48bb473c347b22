import { RULE_KINDS, type RuleKind } from '../../rules-schema/origin-rules/criterion.ts';
import type { TraceStep } from '../../rules-schema/determination/determination.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { compileRuleTable } from '../origin/compile-rule-table.ts';
import { determine } from '../origin/determine.ts';
import type { LegalCase } from './read-cases.ts';

/** Why no case of one kind can exist for an entry. */
export interface NoCasePossible {
  entry: string;
  missing: 'passing' | 'failing';
  why: string;
}

/** How many cases expect an entry to decide for origin, and against it. */
export interface EntryCoverage {
  id: string;
  passing: number;
  failing: number;
}

/** In how many cases a legal test held, did not hold, or could not be told. */
export type KindCoverage = Record<RuleKind, Record<'yes' | 'no' | 'unknown', number>>;

export interface CaseCoverage {
  cases: number;
  entries: EntryCoverage[];
  kinds: KindCoverage;
  /** Entries without a passing or a failing case and without a reason: `1704 has no failing case`. */
  gaps: string[];
  /** Reasons for cases that do exist, or for entries that do not. */
  staleReasons: NoCasePossible[];
}

/** What the cases expect, entry by entry; the engine is not asked. */
function entriesOf({ entries }: RuleTable, cases: readonly LegalCase[]): EntryCoverage[] {
  return entries.map(({ id }) => {
    const own = cases.filter(({ expected }) => expected.entry === id).map(({ expected }) => expected.outcome);
    return { id, passing: own.filter((outcome) => outcome === 'originating').length, failing: own.filter((outcome) => outcome === 'not-originating').length };
  });
}

function* stepsWithin(steps: readonly TraceStep[]): Generator<TraceStep> {
  for (const step of steps) {
    yield step;
    yield* stepsWithin(step.steps ?? []);
  }
}

function kindsOf(table: RuleTable, cases: readonly LegalCase[]): KindCoverage {
  const program = compileRuleTable(table);
  const kinds = Object.fromEntries(RULE_KINDS.map((kind) => [kind, { yes: 0, no: 0, unknown: 0 }])) as KindCoverage;
  for (const { facts } of cases) {
    const result = determine(program, facts);
    if (!result.ok) continue;
    const met = new Set([...stepsWithin(result.determination.trace)].map(({ test, result: verdict }) => `${test} ${verdict}`));
    for (const kind of RULE_KINDS) for (const verdict of ['yes', 'no', 'unknown'] as const) if (met.has(`${kind} ${verdict}`)) kinds[kind][verdict] += 1;
  }
  return kinds;
}

/**
 * How far a book of cases covers a table: every entry decides at least one case for and one against origin, or it is said
 * why none can exist; every legal test is met holding and failing.
 */
export function caseCoverage(table: RuleTable, cases: readonly LegalCase[], reasons: readonly NoCasePossible[]): CaseCoverage {
  const entries = entriesOf(table, cases);
  const isExcused = (id: string, missing: NoCasePossible['missing']) => reasons.some((reason) => reason.entry === id && reason.missing === missing);
  const gaps = entries.flatMap(({ id, ...counted }) =>
    (['passing', 'failing'] as const).filter((kind) => counted[kind] === 0 && !isExcused(id, kind)).map((kind) => `${id} has no ${kind} case`));
  const staleReasons = reasons.filter(({ entry, missing }) => entries.find(({ id }) => id === entry)?.[missing] !== 0);
  return { cases: cases.length, entries, kinds: kindsOf(table, cases), gaps, staleReasons };
}
