import { readFileSync } from 'node:fs';

/** The line of the protocol's text with which the stored excerpt begins. */
const FIRST_LINE = 452;

const lines = readFileSync(new URL('../../seeds/sources/annexes-i-ix.txt', import.meta.url), 'utf8').split('\n');

/** A line of the protocol's text, by its number there. */
export const lineOf = (number: number): string => lines[number - FIRST_LINE] ?? '';

/** The text of some lines, closed up: only letters and figures count, so that breaks and dashes do not matter. */
export function textOf(from: number, to: number): string {
  return closedUp(Array.from({ length: to - from + 1 }, (_, index) => lineOf(from + index)).join(' '));
}

/** A text without spaces, dashes and punctuation, in small letters. */
export function closedUp(text: string): string {
  return text.toLocaleLowerCase('lv').replace(/[^\p{L}\p{N}]/gu, '');
}

const CODE = /^\s*((?:ex )?\d{4}(?: \d{2}){0,3})(?=\s|$)/;

/** The codes that begin the lines from `first` to `last`, in the order of the print; `textual` lines continue a sentence. */
export function codesBetween(first: number, last: number, textual: readonly number[] = []): string[] {
  const found: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const code = textual.includes(number) ? undefined : CODE.exec(lineOf(number))?.[1];
    if (code !== undefined) found.push(code);
  }
  return found;
}
