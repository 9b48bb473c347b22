import type { Determination, TraceStep } from '../../rules-schema/determination/determination.ts';
import type { DeterminationResult } from './determine.ts';

/** What a change of rules does to one decided line. */
export const DIFFERENCE_KINDS = ['same', 'flip', 'newly-undetermined', 'newly-determined', 'reasoning-only', 'error'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Where two traces part: the JSON pointer into the determination, and the test that stands there. */
export interface DifferingStep {
  path: string;
  test: TraceStep['test'];
}

export interface DeterminationDifference {
  kind: DifferenceKind;
  /** The innermost first step that differs; null where the traces agree, or where there is nothing to compare with. */
  firstDifferingStep: DifferingStep | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Whether two steps made the same test with the same figures and result. Words and citations are not reasoning. */
function sameByItself(a: TraceStep, b: TraceStep): boolean {
  return a.test === b.test && a.result === b.result && same(a.figures, b.figures) && same(a.materials, b.materials) && same(a.questions, b.questions);
}

function firstDifference(before: readonly TraceStep[], after: readonly TraceStep[], pointer: string): DifferingStep | null {
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [was, is] = [before[index], after[index]];
    const path = `${pointer}/${index}`;
    if (was === undefined || is === undefined) return { path, test: (is ?? was)!.test };
    const inner = was.test === is.test ? firstDifference(was.steps ?? [], is.steps ?? [], `${path}/steps`) : null;
    if (inner !== null) return inner;
    if (!sameByItself(was, is)) return { path, test: is.test };
  }
  return null;
}

const questionIds = ({ questions }: Determination): string[] => questions.map(({ id }) => id);

function sameReasoning(before: Determination, after: Determination): boolean {
  return before.entry?.id === after.entry?.id
    && before.column === after.column
    && same(before.candidates.map(({ id }) => id), after.candidates.map(({ id }) => id))
    && same(questionIds(before), questionIds(after));
}

function kindOf(before: Determination, after: Determination, step: DifferingStep | null): DifferenceKind {
  if (before.outcome === after.outcome) return step === null && sameReasoning(before, after) ? 'same' : 'reasoning-only';
  if (after.outcome === 'undetermined') return 'newly-undetermined';
  return before.outcome === 'undetermined' ? 'newly-determined' : 'flip';
}

/**
 * What a change of rules does to one line: the same facts determined before and after.
 * - `flip`: originating became not originating, or the reverse
 * - `reasoning-only`: the outcome stands, but by another entry, column, test, figure or question
 * - `error`: the rules afterwards cannot read the facts at all
 *
 * Rewording a table changes nothing here.
 */
export function compareDeterminations(before: Determination, after: DeterminationResult): DeterminationDifference {
  if (!after.ok) return { kind: 'error', firstDifferingStep: null };
  const firstDifferingStep = firstDifference(before.trace, after.determination.trace, '/trace');
  return { kind: kindOf(before, after.determination, firstDifferingStep), firstDifferingStep };
}
