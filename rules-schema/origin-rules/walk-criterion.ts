import type { Allowance, Criterion } from './criterion.ts';
import { testOf } from './criterion.ts';
import type { RuleEntry } from './rule-table.ts';
import type { Selector } from './selector.ts';

export interface At<T> {
  pointer: string;
  of: T;
}

/** Every criterion of a rule, outermost first, with its JSON pointer. */
export function* criteriaWithin(criterion: Criterion, pointer: string): Generator<At<Criterion>> {
  yield { pointer, of: criterion };
  const test = testOf(criterion);
  if (test.kind === 'all' || test.kind === 'any') {
    for (const [index, limb] of test.of.entries()) yield* criteriaWithin(limb, `${pointer}/${test.kind}/${index}`);
  } else if (test.kind === 'andOr') {
    for (const [index, limb] of test.of.entries()) yield* criteriaWithin(limb.test, `${pointer}/andOr/${index}/test`);
  }
}

/** Every criterion of an entry, of both columns. `index` is the entry's place in the table. */
export function* criteriaOf(entry: RuleEntry, index: number): Generator<At<Criterion>> {
  if (entry.column3 !== null) yield* criteriaWithin(entry.column3, `/entries/${index}/column3`);
  if (entry.column4 !== undefined) yield* criteriaWithin(entry.column4, `/entries/${index}/column4`);
}

function* within(selector: Selector | undefined, pointer: string): Generator<At<Selector>> {
  if (selector === undefined) return;
  yield { pointer, of: selector };
  for (const [index, limb] of (selector.anyOf ?? []).entries()) yield* within(limb, `${pointer}/anyOf/${index}`);
  yield* within(selector.except, `${pointer}/except`);
}

/** Every selector a single criterion holds itself (not those of criteria inside it). */
export function* selectorsIn({ pointer, of: criterion }: At<Criterion>): Generator<At<Selector>> {
  const { kind, of } = testOf(criterion);
  if (kind === 'all' || kind === 'any') return;
  if (kind === 'andOr') {
    for (const [index, limb] of of.entries()) yield* within(limb.for, `${pointer}/andOr/${index}/for`);
    return;
  }
  for (const [key, value] of Object.entries(of) as [string, unknown][]) {
    if (key === 'allowance') yield* within((value as Allowance).of, `${pointer}/${kind}/allowance/of`);
    else if (key === 'allowances') for (const [index, { of: selector }] of (value as Allowance[]).entries()) yield* within(selector, `${pointer}/${kind}/allowances/${index}/of`);
    else if (SELECTOR_KEYS.has(key)) yield* within(value as Selector, `${pointer}/${kind}/${key}`);
  }
}

const SELECTOR_KEYS = new Set(['of', 'except', 'permit', 'from', 'earlierStages', 'laterStages', 'on', 'heavier', 'lighter']);
