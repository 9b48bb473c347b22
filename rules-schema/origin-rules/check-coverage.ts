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
    for (const chapter of touched) {
      const there = chapters.get(chapter);
      if (there === undefined) chapters.set(chapter, [one]);
      else there.push(one);
    }
  }
  return chapters;
}

/** The entries over a heading, most specific level first. */
function levelsOver(heading: string, placed: readonly Placed[]): Placed[][] {
  const over = placed.filter(({ entry }) => codeWithinAny(heading, entry.covers) !== 'no');
  const digits = [...new Set(over.map((one) => one.digits))].sort((a, b) => b - a);
  return digits.map((level) => over.filter((one) => one.digits === level));
}

const orderOfHeading = new Map(HS_2007_HEADINGS.map((heading, place) => [heading, place]));

function grouped(headings: readonly string[]): string {
  const runs: string[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous !== undefined && (orderOfHeading.get(previous) ?? 0) + 1 === orderOfHeading.get(heading)) run.push(heading);
    else runs.push([heading]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(', ');
}

/** What was found walking over the headings, before it is put into words. */
class Coverage {
  readonly gaps: string[] = [];
  readonly withoutResidual: { heading: string; described: Placed }[] = [];
  readonly reached = new Set<Placed>();
  readonly overlaps = new Map<Placed, Map<Placed, string[]>>();
  /** An entry whose very goods one before it describes as well. */
  readonly shadows = new Map<Placed, Placed>();

  /** Walks the levels over a heading until one decides all its goods. */
  heading(heading: string, levels: readonly Placed[][]): void {
    for (const level of levels) {
      this.reach(level);
      const [first, ...others] = level.filter(({ entry }) => entry.part === undefined);
      if (first !== undefined) for (const other of others) this.overlap(first, other, heading);
      if (first !== undefined || level.every(({ entry }) => entry.ex !== true)) return;
    }
    const described = levels[0]?.[0];
    if (described === undefined) this.gaps.push(heading);
    else this.withoutResidual.push({ heading, described });
  }

  /** Of entries that describe the same part, goods come to the first alone. */
  private reach(level: readonly Placed[]): void {
    const parts = new Map<string, Placed>();
    for (const one of level) {
      const { part } = one.entry;
      const described = part === undefined ? '' : JSON.stringify([part.class, part.notClass]);
      const first = described === '' ? undefined : parts.get(described);
      if (first === undefined) this.reached.add(one);
      else this.shadows.set(one, first);
      parts.set(described, first ?? one);
    }
  }

  private overlap(first: Placed, other: Placed, heading: string): void {
    const held = this.overlaps.get(first) ?? new Map<Placed, string[]>();
    held.set(other, [...(held.get(other) ?? []), heading]);
    this.overlaps.set(first, held);
  }
}

function* overlapsIn({ overlaps }: Coverage): Generator<Diagnostic> {
  for (const [first, others] of overlaps) {
    for (const [{ entry, index }, headings] of others) {
      const [words, many] = [grouped(headings), headings.length > 1];
      yield {
        pointer: `/entries/${index}/covers`, code: 'overlap', severity: 'error', entryId: entry.id, headings,
        message: {
          en: `${entry.id} and ${first.entry.id} both decide all goods of ${many ? 'headings' : 'heading'} ${words}. Narrow one of them to a part, or remove it.`,
          lv: `${entry.id} un ${first.entry.id} abi izšķir visas ${many ? 'pozīciju' : 'pozīcijas'} ${words} preces. Vienu no tiem sašauriniet vai noņemiet.`,
        },
      };
    }
  }
}

function* residualsIn({ withoutResidual }: Coverage): Generator<Diagnostic> {
  for (const { heading, described: { entry, index } } of withoutResidual) {
    yield {
      pointer: `/entries/${index}/covers`, code: 'ex-without-residual', severity: 'warning', entryId: entry.id, headings: [heading],
      message: { en: `Only a part of heading ${heading} has a rule; for its other goods no entry remains.`, lv: `Noteikums ir tikai pozīcijas ${heading} daļai; pārējām precēm ieraksta nav.` },
    };
  }
}

function* unreachedIn({ reached, shadows }: Coverage, placed: readonly Placed[]): Generator<Diagnostic> {
  for (const one of placed) {
    const { entry, index } = one;
    if (reached.has(one) || isReserved(entry)) continue;
    const at = { pointer: `/entries/${index}`, severity: 'warning', entryId: entry.id } as const;
    const shadow = shadows.get(one)?.entry.id;
    if (shadow === undefined) {
      yield { ...at, code: 'unreachable', message: { en: `No goods reach ${entry.id}: more specific entries decide all its headings.`, lv: `Neviena prece nenonāk līdz ${entry.id}: visas tā pozīcijas izšķir precīzāki ieraksti.` } };
    } else {
      yield { ...at, code: 'shadowed', message: { en: `No goods reach ${entry.id}: ${shadow}, which stands before it, speaks of the same goods.`, lv: `Neviena prece nenonāk līdz ${entry.id}: par tām pašām precēm runā ${shadow}, kas stāv pirms tā.` } };
    }
  }
}

function* gapsIn({ gaps }: Coverage): Generator<Diagnostic> {
  if (gaps.length === 0) return;
  const words = grouped(gaps);
  yield {
    pointer: '/entries', code: 'gap', severity: 'warning', headings: gaps,
    message: { en: `No entry covers ${gaps.length} headings: ${words}.`, lv: `Neviens ieraksts neattiecas uz ${gaps.length} pozīcijām: ${words}.` },
  };
}

/**
 * Gaps (headings no entry decides wholly), overlaps (two entries that both decide a whole heading), entries no goods can
 * reach because more specific ones decide all their headings, and entries in the shadow of one before them that speaks
 * of the same part.
 */
export function checkCoverage(table: RuleTable): Diagnostic[] {
  const placed = table.entries.map((entry, index): Placed => ({ entry, index, digits: Math.max(...entry.covers.map((range) => rangeBounds(range).from.length)) }));
  const chapters = byChapter(placed);
  const coverage = new Coverage();
  for (const heading of HS_2007_HEADINGS) coverage.heading(heading, levelsOver(heading, chapters.get(heading.slice(0, 2)) ?? []));
  return [...overlapsIn(coverage), ...residualsIn(coverage), ...unreachedIn(coverage, placed), ...gapsIn(coverage)];
}
