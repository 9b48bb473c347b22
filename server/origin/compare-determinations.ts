import type { Determination, TraceStep } from '../../rules-schema/determination/determination.ts';
import { conclusionOf, differenceBetween, type DifferenceKind } from './conclusion.ts';
import type { DeterminationResult } from './determine.ts';

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

/** The innermost first step in which two traces differ, as a pointer into the determination they stand in. */
export function firstDifference(before: readonly TraceStep[], after: readonly TraceStep[], pointer = '/trace'): DifferingStep | null {
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

/**
 * What a change of rules does to one line: the same facts determined before and after, and the first test that differs
 * where the line is no longer the same. `error`: the rules afterwards cannot read the facts at all.
 */
export function compareDeterminations(before: Determination, after: DeterminationResult): DeterminationDifference {
  if (!after.ok) return { kind: 'error', firstDifferingStep: null };
  const kind = differenceBetween(conclusionOf(before), conclusionOf(after.determination));
  return { kind, firstDifferingStep: kind === 'same' ? null : firstDifference(before.trace, after.determination.trace, '/trace') };
}
