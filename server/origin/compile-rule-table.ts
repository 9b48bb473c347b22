import type { Verdict } from '../../rules-schema/determination/determination.ts';
import { chapterOf, codeWithinAny } from '../../rules-schema/origin-rules/hs-code.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { compileEntry } from './compile-entry.ts';
import { toldOnce } from './told-once.ts';
import type { CompiledEntry } from './compile-entry.ts';

/** Entries of one degree of detail over a heading. A row printed without "ex" speaks of the whole heading. */
export interface Level {
  entries: readonly CompiledEntry[];
  isWhole: boolean;
}

/** A rule table made ready to determine by. */
export interface Program {
  table: RuleTable;
  /** The levels of entries over a heading that can matter: headings before chapters; within one, parts before the residual. */
  levelsFor: (heading: string) => readonly Level[];
  /** Whether the general tolerance may help a product of this code (article 6(2)). */
  bearsTolerance: (code: string) => Verdict;
}

/** The described parts before the residual; then the order of the list. */
function byPart(a: CompiledEntry, b: CompiledEntry): number {
  const residual = ({ entry }: CompiledEntry) => (entry.part === undefined ? 1 : 0);
  return residual(a) - residual(b) || a.order - b.order;
}

function levelsOver(heading: string, entries: readonly CompiledEntry[]): Level[] {
  const over = entries.filter(({ entry }) => codeWithinAny(heading, entry.covers) !== 'no');
  const degrees = [...new Set(over.map(({ digits }) => digits))].sort((a, b) => b - a);
  const levels = degrees.map((degree) => {
    const level = over.filter(({ digits }) => digits === degree).sort(byPart);
    return { entries: level, isWhole: level.every(({ entry }) => entry.ex !== true) };
  });
  const last = levels.findIndex(({ entries: level, isWhole }) => isWhole && level.at(-1)?.entry.part === undefined);
  return last < 0 ? levels : levels.slice(0, last + 1);
}

/**
 * Makes a table ready to determine by. The table must have passed its schema and its checks of sense.
 * @throws if an entry or selector names goods the table does not define
 */
export function compileRuleTable(table: RuleTable): Program {
  const entries = table.entries.map((entry, order) => compileEntry(entry, order, table));
  const byChapter = new Map<string, readonly CompiledEntry[]>();
  const byHeading = new Map<string, readonly Level[]>();
  const ofChapter = (chapter: string): readonly CompiledEntry[] => {
    const found = byChapter.get(chapter) ?? entries.filter(({ entry }) => codeWithinAny(chapter, entry.covers) !== 'no');
    byChapter.set(chapter, found);
    return found;
  };
  const except = table.provisions.generalTolerance?.exceptChapters ?? [];
  return {
    table,
    bearsTolerance: toldOnce((code) => (codeWithinAny(code, except) === 'no' ? 'yes' : 'no')),
    levelsFor: (heading) => {
      const found = byHeading.get(heading) ?? levelsOver(heading, ofChapter(chapterOf(heading)));
      byHeading.set(heading, found);
      return found;
    },
  };
}
