import type { Criterion, RuleKind } from '../../../rules-schema/origin-rules/criterion.ts';
import { criterionFragments } from '../../../rules-schema/origin-rules/criterion.ts';
import { readableJsonWithin } from '../../../rules-schema/readable-json.ts';
import type { TextChange } from '../monaco/json-editor.tsx';
import type { OutlinedEntry } from '../workbench/document-outline.ts';

/** Steps from an entry to a place within it: names of fields, places in lists. */
export type Path = readonly (string | number)[];

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with another one at a place; `undefined` there takes the field, or the item of a list, away. */
export function withValueAt(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(root) && typeof step === 'number') {
    const inner = withValueAt(root[step], rest, value);
    return inner === undefined ? root.filter((_, index) => index !== step) : Object.assign([...(root as unknown[])], { [step]: inner });
  }
  const fields = isRecord(root) ? root : {};
  const inner = withValueAt(fields[step], rest, value);
  const { [step]: _gone, ...others } = fields;
  return inner === undefined ? others : { ...fields, [step]: inner };
}

/** The fields of an object in the order of its schema, so that a field added by hand stands where a reader expects it. */
export function inOrder(value: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const placeOf = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => placeOf(a) - placeOf(b)));
}

const behindMargin = (text: string, start: number): string => {
  const margin = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return margin.trim() === '' ? margin : '';
};

/** The smallest change of the document's text that makes an entry say something else; null where it says so already. */
export function changeOfEntry(documentText: string, { start, end, text: before }: Pick<OutlinedEntry, 'start' | 'end' | 'text'>, value: unknown): TextChange | null {
  const after = readableJsonWithin(value, behindMargin(documentText, start));
  if (after === before) return null;
  let [head, tail] = [0, 0];
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head += 1;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start: start + head, end: end - tail, text: after.slice(head, after.length - tail) };
}

/** The tests a criterion combines; none where it is a single test. */
export const combinedBy = (criterion: Criterion): readonly Criterion[] => criterion.all ?? criterion.any ?? [];

/** A test of a kind as a beginner would write it first: the example of its schema. */
export const firstOf = (kind: RuleKind): Criterion => ({ [kind]: structuredClone(criterionFragments[kind].examples[0]) }) as unknown as Criterion;

/** The kind of a criterion being written; undefined while it has none. */
export const kindOf = (criterion: unknown): RuleKind | undefined =>
  isRecord(criterion) ? (Object.keys(criterion).find((name) => Object.hasOwn(criterionFragments, name)) as RuleKind | undefined) : undefined;

/** The criterion with another kind of test; what "all" and "any" combine is kept, and a single test becomes the first of them. */
export function asKind(criterion: Criterion, kind: RuleKind): Criterion {
  if (kind !== 'all' && kind !== 'any') return firstOf(kind);
  const combined = combinedBy(criterion);
  const tests = combined.length > 0 ? [...combined] : [criterion, { valueLimit: { percent: 50 } }];
  return kind === 'all' ? { all: tests } : { any: tests };
}

/** A combination without one of its tests; of two, the one that is left stands alone. */
export function withoutTest(criterion: Criterion, index: number): Criterion {
  const left = combinedBy(criterion).filter((_, place) => place !== index);
  const [only] = left;
  if (left.length === 1 && only !== undefined) return only;
  return criterion.all ? { all: left } : { any: left };
}
