import type { ImportLineStatus, ImportedDecision } from '../../rules-schema/decision/decision-import.ts';
import type { Sentence } from '../../rules-schema/problem.ts';

/** What is wrong with a line, at which of its fields. */
export interface LineProblem {
  line: number;
  /** Column of the CSV file or JSON pointer; `''` is the whole line. */
  field: string;
  message: Sentence;
}

/** One decision as it was found in the file, not yet held against anything. */
export interface ImportCandidate {
  line: number;
  reference: string | null;
  /** What should be an {@link ImportedDecision}. */
  document: unknown;
  /** What could not even be read. */
  problems: readonly LineProblem[];
  /** Where in the file the place of a JSON pointer into the document stands. */
  placeOf: (pointer: string) => { line: number; field: string };
  /** True where nothing after this line can be read. */
  last?: true;
}

/** What became of one decision of the file. */
export interface ReportedLine {
  line: number;
  reference: string | null;
  status: ImportLineStatus;
  problems: readonly LineProblem[];
}

export type ImportCounts = Record<ImportLineStatus, number>;

/** How many lines met each fate. */
export function countsOf(lines: readonly ReportedLine[]): ImportCounts {
  const counts: ImportCounts = { imported: 0, duplicate: 0, rejected: 0 };
  for (const { status } of lines) counts[status] += 1;
  return counts;
}

/** The moment of the decision: a bare day is taken at its beginning in the office's calendar. */
export function momentOf({ decidedAt }: Pick<ImportedDecision, 'decidedAt'>, startOfDay: (day: string) => string): string {
  return decidedAt.length === 10 ? startOfDay(decidedAt) : new Date(decidedAt).toISOString();
}
