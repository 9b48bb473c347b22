import type { Verdict } from '../../rules-schema/determination/determination.ts';
import type { Program } from './compile-rule-table.ts';
import { openEnquiry } from './enquiry.ts';
import type { Enquiry } from './enquiry.ts';
import { columnVerdict, judge } from './judge.ts';
import type { Judgement } from './judge.ts';

/** Up to this many unknown facts every combination is tried (2¹² readings). */
const ENUMERABLE = 12;

/** What trying the unknown facts showed. */
export interface Inquest {
  verdict: Verdict;
  /** What each column says of the product, the unknown facts tried. */
  columns: Readonly<Record<3 | 4, Verdict>>;
  /** Their ids, in the order in which they came up. */
  questions: readonly string[];
  minimal: boolean;
}

const NO_QUESTIONS: readonly string[] = [];

const columnsAsJudged = ({ entries }: Judgement) => ({ 3: columnVerdict(entries, 3), 4: columnVerdict(entries, 4) });

/** What all readings agree on. */
function agreed(verdicts: readonly Verdict[]): Verdict {
  const [first = 'unknown'] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : 'unknown';
}

/**
 * Which unknown facts can still change the outcome, found by trying all their combinations: a question stays only if,
 * for some answers to the others, its own answer turns the outcome. If no combination does, the outcome is settled.
 */
export function questionsThatMatter(program: Program, enquiry: Enquiry, judgement: Judgement): Inquest {
  const { verdict } = judgement;
  if (verdict !== 'unknown') return { verdict, columns: columnsAsJudged(judgement), questions: NO_QUESTIONS, minimal: true };
  const unknown = enquiry.asked;
  if (unknown.length > ENUMERABLE) return { verdict, columns: columnsAsJudged(judgement), questions: unknown, minimal: false };
  const combinations = 2 ** unknown.length;
  const readings: { verdict: Verdict; columns: Inquest['columns'] }[] = [];
  for (let bits = 0; bits < combinations; bits += 1) {
    const assumed = new Map(unknown.map((id, place) => [id, ((bits >> place) & 1) === 1]));
    const reading = judge(program, openEnquiry(enquiry.shipment, assumed));
    readings.push({ verdict: reading.verdict, columns: columnsAsJudged(reading) });
  }
  const questions = unknown.filter((_, place) => readings.some((reading, bits) => reading.verdict !== readings[bits ^ (1 << place)]?.verdict));
  const columns = { 3: agreed(readings.map((reading) => reading.columns[3])), 4: agreed(readings.map((reading) => reading.columns[4])) };
  return { verdict: questions.length === 0 ? (readings[0]?.verdict ?? 'unknown') : 'unknown', columns, questions, minimal: true };
}
