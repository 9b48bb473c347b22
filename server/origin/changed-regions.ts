import { headingOf, rangeBounds } from '../../rules-schema/origin-rules/hs-code.ts';
import { HS_2007_HEADINGS, subheadingsOf2007 } from '../../rules-schema/nomenclature/hs-2007.ts';
import type { Program } from './compile-rule-table.ts';
import { meaningsOf, type Meanings } from './meaning.ts';

/** Codes from one to another, both included: whole headings (four digits), or subheadings of one heading (six). */
export interface CodeInterval {
  from: string;
  to: string;
}

/** Where two tables differ in meaning. */
export interface Changes {
  /** At a code, in bare digits. */
  at: (code: string) => boolean;
  /** Perhaps somewhere in a heading; if not, nowhere in it. */
  inHeading: (heading: string) => boolean;
}

/**
 * Where a table means something else than another for products of a code. Where it does not, every product of that
 * code is determined alike by both: this is what lets a replay leave decisions alone and still be complete.
 */
export function changesBetween(was: Meanings, is: Meanings): Changes {
  const headings = new Map<string, boolean>();
  const codes = new Map<string, boolean>();
  const remembered = (kept: Map<string, boolean>, key: string, differs: () => boolean): boolean => {
    const found = kept.get(key) ?? differs();
    kept.set(key, found);
    return found;
  };
  const inHeading = (heading: string): boolean => remembered(headings, heading, () => was.ofHeading(heading) !== is.ofHeading(heading));
  return { inHeading, at: (code) => inHeading(headingOf(code)) && remembered(codes, code, () => was.at(code) !== is.at(code)) };
}

/** The bounds of named goods that are finer than a subheading, by subheading. */
function boundsBeyondSubheadings(programs: readonly Program[]): Map<string, string[]> {
  const finer = new Map<string, string[]>();
  for (const { table } of programs) {
    for (const { certain = [], possible = [] } of Object.values(table.classes)) {
      for (const code of [...certain, ...possible].flatMap((range) => Object.values(rangeBounds(range)))) {
        if (code.length > 6) finer.set(code.slice(0, 6), [...(finer.get(code.slice(0, 6)) ?? []), code]);
      }
    }
  }
  return finer;
}

/** The changed codes of a heading: itself where all of it changed, else its changed subheadings. */
function changedWithin(heading: string, changes: (code: string) => boolean): string[] {
  const subheadings = subheadingsOf2007(heading);
  const changed = subheadings.filter(changes);
  if (changed.length === subheadings.length) return [heading];
  return changed.length === 0 && changes(heading) ? [heading] : changed;
}

/**
 * The maximal intervals of HS codes whose meaning differs between two tables, in the order of the nomenclature. Moving
 * or rewording entries shows nothing. A heading changed only for goods whose code tells no more than the heading is
 * named whole.
 */
export function changedRegions(before: Program, after: Program): CodeInterval[] {
  const { at: exactly } = changesBetween(meaningsOf(before), meaningsOf(after));
  const finer = boundsBeyondSubheadings([before, after]);
  const changes = (code: string): boolean => exactly(code) || (finer.get(code)?.some(exactly) ?? false);
  const intervals: CodeInterval[] = [];
  let wholeBefore: string | null = null;
  for (const heading of HS_2007_HEADINGS) {
    const within = changedWithin(heading, changes);
    const all = subheadingsOf2007(heading);
    for (const code of within) {
      const neighbour = code === heading ? wholeBefore : all[all.indexOf(code) - 1];
      const last = intervals.at(-1);
      if (last !== undefined && last.to === neighbour) last.to = code;
      else intervals.push({ from: code, to: code });
    }
    wholeBefore = within.at(-1) === heading ? heading : null;
  }
  return intervals;
}
