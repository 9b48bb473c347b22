import type { HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Determination, Outcome } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import { sentenceOf } from '../command/refusal.ts';
import { compareDeterminations, type DifferingStep } from '../origin/compare-determinations.ts';
import type { DifferenceKind } from '../origin/conclusion.ts';
import type { Program } from '../origin/compile-rule-table.ts';
import { determine, type DeterminationResult } from '../origin/determine.ts';
import { notKept, notReproduced } from '../packed-decisions/set-aside-reasons.ts';
import { replayMessages } from './replay-messages.ts';

/** What a replay needs of a decision. */
export interface DecidedFacts {
  id: number;
  facts: Facts;
  engineOutcome: Outcome;
  humanOutcome: HumanOutcome;
}

/** The tables a line is determined by: the one it was decided under (null when it is not kept), the one to compare with, the draft. */
export interface ReplayPrograms {
  own: Program | null;
  /** null: compare with `own`. */
  baseline: Program | null;
  draft: Program;
}

/** Why a line could not be compared. */
export interface LineReason {
  code: string;
  message: Sentence;
}

/** What became of one line. */
export interface ReplayedLine {
  decisionId: number;
  humanOutcome: HumanOutcome;
  kind: DifferenceKind | 'set-aside';
  beforeOutcome: Outcome | null;
  afterOutcome: Outcome | null;
  beforeEntry: string | null;
  afterEntry: string | null;
  step: DifferingStep | null;
  reason: LineReason | null;
}

/** Determines, and makes a failure of the engine itself a problem like any other, so that one line never stops a replay. */
export function determineSafely(program: Program, facts: Facts): DeterminationResult {
  try {
    return determine(program, facts);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ pointer: '', code: 'engine-failed', message: sentenceOf(replayMessages, 'engine-failed', { why }) }] };
  }
}

function firstReason(result: DeterminationResult): LineReason | null {
  if (result.ok) return null;
  const [first] = result.problems;
  return first ? { code: first.code, message: first.message } : null;
}

function setAside({ id, humanOutcome, engineOutcome }: DecidedFacts, reason: LineReason): ReplayedLine {
  return { decisionId: id, humanOutcome, kind: 'set-aside', beforeOutcome: engineOutcome, afterOutcome: null, beforeEntry: null, afterEntry: null, step: null, reason };
}

/** The determination to compare with, once the line has shown that it reproduces under its own version. */
function beforeOf(decided: DecidedFacts, { own, baseline }: ReplayPrograms): Determination | LineReason {
  if (own === null) return notKept;
  const reproduced = determineSafely(own, decided.facts);
  if (!reproduced.ok) return firstReason(reproduced) ?? { code: 'engine-failed', message: replayMessages['engine-failed'] };
  const { outcome } = reproduced.determination;
  if (outcome !== decided.engineOutcome) return notReproduced(outcome, decided.engineOutcome);
  if (baseline === null) return reproduced.determination;
  const compared = determineSafely(baseline, decided.facts);
  return compared.ok ? compared.determination : (firstReason(compared) ?? { code: 'engine-failed', message: replayMessages['engine-failed'] });
}

/**
 * Replays one decision: shows that it reproduces under its own version, determines its facts under the draft, and says
 * what the draft would change. Pure; never throws.
 */
export function replayLine(decided: DecidedFacts, programs: ReplayPrograms): ReplayedLine {
  const before = beforeOf(decided, programs);
  if ('code' in before) return setAside(decided, before);
  const result = determineSafely(programs.draft, decided.facts);
  const { kind, firstDifferingStep } = compareDeterminations(before, result);
  return {
    decisionId: decided.id,
    humanOutcome: decided.humanOutcome,
    kind,
    beforeOutcome: before.outcome,
    afterOutcome: result.ok ? result.determination.outcome : null,
    beforeEntry: before.entry?.id ?? null,
    afterEntry: result.ok ? (result.determination.entry?.id ?? null) : null,
    step: firstDifferingStep,
    reason: firstReason(result),
  };
}
