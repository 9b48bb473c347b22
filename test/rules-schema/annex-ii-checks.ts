import { rangeBounds } from '../../rules-schema/origin-rules/hs-code.ts';
import type { RuleEntry } from '../../rules-schema/origin-rules/rule-table.ts';
import { criteriaOf, selectorsIn } from '../../rules-schema/origin-rules/walk-criterion.ts';
import { isRowText, numbersOf, words } from './annex-ii-source.ts';

/** The lines of the source an entry stands on. @throws Error when it names none */
export function spanOf(entry: RuleEntry): [number, number] {
  if (entry.lines === undefined) throw new Error(`${entry.id} has no lines`);
  return entry.lines;
}

/** What an entry claims its own lines say, column by column: the words above the dashes only with the first dash. */
export function claimedColumns({ id, path = [], printed }: RuleEntry): string[] {
  const laterDash = /#(?!1$)\d+$/.test(id);
  const above = path.map(({ lv }) => lv).filter((lv) => !words(printed.column2).includes(words(lv)));
  return [[...(laterDash ? [] : [printed.column1, ...above]), printed.column2].join(' '), printed.column3, printed.column4 ?? ''].map(words);
}

/** Everything printed for an entry, as recorded. */
export function printOf({ path = [], printed, footnotes: notes = [] }: RuleEntry): string {
  return [printed.column1, ...path.map(({ lv }) => lv), printed.column2, printed.column3, printed.column4 ?? '', ...notes].join(' ');
}

/** Everything that may justify a figure: the print of the row, and what is recorded on how to read it. */
function justification(entry: RuleEntry): string {
  return [printOf(entry), ...(entry.corrections ?? []).flatMap(({ printed, readAs }) => [printed, readAs])].join(' ');
}

/** Every "percent" anywhere in a rule. */
function percentsIn(rule: unknown): number[] {
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([key, value]) => (key === 'percent' && typeof value === 'number' ? [value] : percentsIn(value)));
}

function codesIn(entry: RuleEntry): string[] {
  const ranges = [...criteriaOf(entry, 0)].flatMap((at) => [...selectorsIn(at)].flatMap(({ of }) => of.codes ?? []));
  return [...new Set(ranges.flatMap((range) => Object.values(rangeBounds(range))))];
}

export function names(text: string, code: string): boolean {
  return code.length === 2 ? new RegExp(`(?<!\\d)${Number(code)}\\.`).test(text) : new RegExp(`(?<!\\d)${code}(?!\\d)`).test(text);
}

/** The numbers of the footnotes an entry's own lines refer to. */
export const footnotesCited = (entry: RuleEntry): number[] => [...claimedColumns(entry).join(' ').matchAll(/\((\d+)\)/g)].map(([, number]) => Number(number));

/** The printed lines several entries claim, and those that none does. */
export function misclaimedLines(entries: readonly RuleEntry[], expected: readonly number[]): { several: number[]; none: number[]; foreign: number[] } {
  const claims = new Map<number, number>();
  for (const number of entries.flatMap((entry) => numbersOf(spanOf(entry)).filter(isRowText))) claims.set(number, (claims.get(number) ?? 0) + 1);
  return {
    several: [...claims].filter(([, count]) => count > 1).map(([number]) => number),
    none: expected.filter((number) => !claims.has(number)),
    foreign: [...claims.keys()].filter((number) => !expected.includes(number)),
  };
}

/** The percentages, headings and chapters a rule names that neither its print nor a recorded correction does. */
export function unprintedFigures(entry: RuleEntry): string[] {
  const text = justification(entry);
  const percents = [...percentsIn(entry.column3), ...percentsIn(entry.column4)].map((percent) => String(percent).replace('.', ','));
  return [...codesIn(entry).filter((code) => !names(text, code)), ...percents.filter((percent) => !new RegExp(`(?<![\\d,])${percent} %`).test(text)).map((percent) => `${percent} %`)];
}
