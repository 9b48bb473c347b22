import type { Question, Verdict } from '../../rules-schema/determination/determination.ts';
import type { Program } from './compile-rule-table.ts';
import { openEnquiry } from './enquiry.ts';
import type { Enquiry } from './enquiry.ts';
import { judge } from './judge.ts';

/** Up to this many unknown facts every combination is tried (2¹² readings). */
const ENUMERABLE = 12;

/** What trying the unknown facts showed. */
export interface Inquest {
  verdict: Verdict;
  questions: Question[];
  minimal: boolean;
}

/**
 * Which unknown facts can still change the outcome, found by trying all their combinations: a question stays only if,
 * for some answers to the others, its own answer turns the outcome. If no combination does, the outcome is settled.
 */
export function questionsThatMatter(program: Program, enquiry: Enquiry, verdict: Verdict): Inquest {
  const unknown = [...enquiry.asked.values()];
  if (verdict !== 'unknown') return { verdict, questions: [], minimal: true };
  if (unknown.length > ENUMERABLE) return { verdict, questions: unknown, minimal: false };
  const combinations = 2 ** unknown.length;
  const outcomes: Verdict[] = [];
  for (let bits = 0; bits < combinations; bits += 1) {
    const assumed = new Map(unknown.map(({ id }, place) => [id, ((bits >> place) & 1) === 1]));
    outcomes.push(judge(program, openEnquiry(enquiry.shipment, assumed)).verdict);
  }
  const questions = unknown.filter((_, place) => outcomes.some((outcome, bits) => outcome !== outcomes[bits ^ (1 << place)]));
  return { verdict: questions.length === 0 ? (outcomes[0] ?? 'unknown') : 'unknown', questions, minimal: true };
}
