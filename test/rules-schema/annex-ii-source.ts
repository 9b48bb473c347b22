import { readFileSync } from 'node:fs';

/** The printed list, line by line as it was extracted; line numbers count from 1. */
export const lines = readFileSync(new URL('../../seeds/sources/annex-ii.txt', import.meta.url), 'utf8').split('\n');

export const FIRST_ROW = 17;
const FIRST_PAGE = 83;
const COLUMN_HEADS = /^\s*\(1\) \(2\) \(3\) vai \(4\)\s*$/;
const FOOTER = /^LV \d+ +LV\s*$/;
const RULE_ABOVE_FOOTNOTES = /^ {40,}$/;

export const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isBlank = (index: number): boolean => words(lines[index] ?? '') === '';

/** Under the rule stand the footnotes, up to the line that opens the next page (it begins with a space). */
const footnoteLines = new Set(lines.flatMap((line, rule) => {
  if (!RULE_ABOVE_FOOTNOTES.test(line)) return [];
  const end = lines.findIndex((one, index) => index > rule && one.startsWith(' '));
  return lines.slice(rule, end).map((_, offset) => rule + offset);
}));

/** Whether a line holds words of a row: no blank line, no running head or foot of a page, no footnote. */
export function isRowText(number: number): boolean {
  const line = lines[number - 1] ?? '';
  return !isBlank(number - 1) && !COLUMN_HEADS.test(line) && !FOOTER.test(line) && !footnoteLines.has(number - 1);
}

export function numbersOf([first, last]: [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The words of the rows between two lines. */
export function rowWords(span: [number, number]): string {
  return words(numbersOf(span).filter(isRowText).map((number) => lines[number - 1]).join(' '));
}

/** The printed footnotes by number, with the line each begins on. */
export const footnotes = new Map<number, { line: number; text: string }>();
for (const index of [...footnoteLines].filter((at) => !isBlank(at))) {
  const [, number, text] = /^(\d+) (.*)$/.exec(lines[index] ?? '') ?? [];
  const last = Math.max(...footnotes.keys());
  if (number !== undefined && text !== undefined) footnotes.set(Number(number), { line: index + 1, text: words(text) });
  else footnotes.set(last, { line: footnotes.get(last)!.line, text: words(`${footnotes.get(last)!.text} ${lines[index]}`) });
}

/** The line of each printed foot "LV 98 LV", with the number of the page it closes. */
export const footers = lines.flatMap((line, index) => (FOOTER.test(line) ? [{ line: index + 1, page: Number(/\d+/.exec(line)?.[0]) }] : []));

/** A page opens after a printed foot, and where a line beginning with a space follows directly on words. */
const pageOpenings = numbersOf([FIRST_ROW + 1, lines.length]).filter((number) =>
  FOOTER.test(lines[number - 2] ?? '') || ((lines[number - 1] ?? '').startsWith(' ') && !isBlank(number - 1) && !isBlank(number - 2)));

/** The printed page a line stands on. */
export function pageOf(line: number): number {
  return FIRST_PAGE + pageOpenings.filter((opening) => opening <= line).length;
}
