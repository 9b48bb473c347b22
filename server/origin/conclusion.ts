import type { Determination, Outcome, Verdict } from '../../rules-schema/determination/determination.ts';
import type { Program } from './compile-rule-table.ts';
import { openEnquiry } from './enquiry.ts';
import { judge } from './judge.ts';
import { questionsThatMatter } from './questions.ts';
import type { Shipment } from './shipment.ts';

/** What the engine concluded of a line, short of its reasons. */
export interface Conclusion {
  outcome: Verdict;
  /** The entry that decided; null where none surely did. */
  entry: string | null;
  /** What each column said; no where it is not printed, or was not put to the test. */
  column3: Verdict;
  column4: Verdict;
  /** The open questions that could still decide it, sorted. */
  questions: readonly string[];
}

/** What a change of rules does to one decided line. */
export const DIFFERENCE_KINDS = ['same', 'flip', 'newly-undetermined', 'newly-determined', 'reasoning-only', 'error'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

const VERDICTS: Readonly<Record<Outcome, Verdict>> = { originating: 'yes', 'not-originating': 'no', undetermined: 'unknown' };

/**
 * Determines without writing a trace; the same judgement as `determine`, which tells its reasons besides.
 * @returns null where the table has no entry for the heading
 */
export function conclude(program: Program, shipment: Shipment): Conclusion | null {
  if (program.levelsFor(shipment.heading).length === 0) return null;
  const enquiry = openEnquiry(shipment);
  const judgement = judge(program, enquiry);
  const { verdict, columns, questions } = questionsThatMatter(program, enquiry, judgement);
  const [first] = judgement.entries;
  const wasTested = judgement.tested.length > 0;
  return {
    outcome: verdict,
    entry: first?.describes === 'yes' ? first.compiled.entry.id : null,
    column3: wasTested ? columns[3] : 'no',
    column4: wasTested ? columns[4] : 'no',
    questions: questions.length === 0 ? questions : [...questions].sort(),
  };
}

/** The conclusion of a determination already told in full. */
export function conclusionOf({ outcome, entry, columns, questions }: Determination): Conclusion {
  const columnAt = (column: 3 | 4): Verdict => VERDICTS[columns.find((told) => told.column === column)?.outcome ?? 'not-originating'];
  return { outcome: VERDICTS[outcome], entry: entry?.id ?? null, column3: columnAt(3), column4: columnAt(4), questions: questions.map(({ id }) => id).sort() };
}

/**
 * What became of a line: the same facts concluded upon before and after.
 * - `flip`: originating became not originating, or the reverse
 * - `reasoning-only`: the outcome stands, but by another entry, another column or other open questions. A limit that
 *   moved without crossing the figure it limits is no change of reasoning.
 */
export function differenceBetween(before: Conclusion, after: Conclusion): Exclude<DifferenceKind, 'error'> {
  if (before.outcome === after.outcome) {
    const alike = before.entry === after.entry && before.column3 === after.column3 && before.column4 === after.column4
      && before.questions.length === after.questions.length && before.questions.every((id, place) => id === after.questions[place]);
    return alike ? 'same' : 'reasoning-only';
  }
  if (after.outcome === 'unknown') return 'newly-undetermined';
  return before.outcome === 'unknown' ? 'newly-determined' : 'flip';
}
