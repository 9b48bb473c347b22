import { HS_2007_HEADINGS } from '../nomenclature/hs-2007.ts';
import { isReserved } from './check-codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { codeWithinAny, rangeBounds } from './hs-code.ts';
import type { RuleEntry, RuleTable } from './rule-table.ts';

interface Placed {
  entry: RuleEntry;
  index: number;
  digits: number;
}

/** The entries that touch each chapter, so that a heading is held only against those of its own. */
function byChapter(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const chapters = new Map<string, Placed[]>();
  for (const one of placed) {
    const touched = new Set<string>();
    for (const { from, to } of one.entry.covers.map(rangeBounds)) {
      for (let chapter = Number(from.slice(0, 2)); chapter <= Number(to.slice(0, 2)); chapter += 1) touched.add(String(chapter).padStart(2, '0'));
    }
    for (const chapter of touched) chapters.set(chapter, [...(chapters.get(chapter) ?? []), one]);
  }
  return chapters;
}

/** The entries over a heading, most specific level first. */
function levelsOver(heading: string, placed: readonly Placed[]): Placed[][] {
  const over = placed.filter(({ entry }) => codeWithinAny(heading, entry.covers) !== 'no');
  const digits = [...new Set(over.map((one) => one.digits))].sort((a, b) => b - a);
  return digits.map((level) => over.filter((one) => one.digits === level));
}

function overlap({ entry, index }: Placed, first: Placed, heading: string): Diagnostic {
  return {
    pointer: `/entries/${index}/covers`, code: 'overlap', severity: 'error', entryId: entry.id,
    message: { en: `${entry.id} and ${first.entry.id} both decide all goods of heading ${heading}. Narrow one of them to a part, or remove it.`, lv: `${entry.id} un ${first.entry.id} abi izšķir visas pozīcijas ${heading} preces. Vienu no tiem sašauriniet vai noņemiet.` },
  };
}

function grouped(headings: readonly string[]): string {
  const runs: string[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous !== undefined && HS_2007_HEADINGS.indexOf(previous) + 1 === HS_2007_HEADINGS.indexOf(heading)) run.push(heading);
    else runs.push([heading]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(', ');
}

/**
 * Gaps (headings no entry decides wholly), overlaps (two entries that both decide a whole heading), and entries no
 * goods can reach because more specific ones decide all their headings.
 */
export function checkCoverage(table: RuleTable): Diagnostic[] {
  const placed = table.entries.map((entry, index): Placed => ({ entry, index, digits: Math.max(...entry.covers.map((range) => rangeBounds(range).from.length)) }));
  const chapters = byChapter(placed);
  const found = new Map<string, Diagnostic>();
  const reached = new Set<number>();
  const gaps: string[] = [];
  const withoutResidual = new Map<string, Placed>();
  for (const heading of HS_2007_HEADINGS) {
    const levels = levelsOver(heading, chapters.get(heading.slice(0, 2)) ?? []);
    let decided = false;
    for (const level of levels) {
      if (decided) break;
      for (const one of level) reached.add(one.index);
      const [first, ...others] = level.filter(({ entry }) => entry.part === undefined);
      if (first === undefined) {
        decided = level.every(({ entry }) => entry.ex !== true);
        continue;
      }
      decided = true;
      for (const other of others) found.set(`overlap ${first.index} ${other.index}`, overlap(other, first, heading));
    }
    const described = levels[0]?.[0];
    if (!decided && described !== undefined) withoutResidual.set(heading, described);
    else if (!decided) gaps.push(heading);
  }
  for (const [heading, { entry, index }] of withoutResidual) {
    found.set(`residual ${heading}`, {
      pointer: `/entries/${index}/covers`, code: 'ex-without-residual', severity: 'warning', entryId: entry.id,
      message: { en: `Only a part of heading ${heading} has a rule; for its other goods no entry remains.`, lv: `Noteikums ir tikai pozīcijas ${heading} daļai; pārējām precēm ieraksta nav.` },
    });
  }
  for (const { entry, index } of placed) {
    if (reached.has(index) || isReserved(entry)) continue;
    found.set(`unreachable ${index}`, {
      pointer: `/entries/${index}`, code: 'unreachable', severity: 'warning', entryId: entry.id,
      message: { en: `No goods reach ${entry.id}: more specific entries decide all its headings.`, lv: `Neviena prece nenonāk līdz ${entry.id}: visas tā pozīcijas izšķir precīzāki ieraksti.` },
    });
  }
  if (gaps.length > 0) {
    found.set('gap', { pointer: '/entries', code: 'gap', severity: 'warning', message: { en: `No entry covers ${gaps.length} headings: ${grouped(gaps)}.`, lv: `Neviens ieraksts neattiecas uz ${gaps.length} pozīcijām: ${grouped(gaps)}.` } });
  }
  return [...found.values()];
}
