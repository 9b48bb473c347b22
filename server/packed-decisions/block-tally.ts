import { HUMAN_OUTCOMES, type HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Outcome, Verdict } from '../../rules-schema/determination/determination.ts';
import type { LineToPack } from '../origin/columns/packed-block.ts';

/** What the lines of a block are, counted, so that a block need not be read where nothing changes. */
export interface BlockTally {
  /** By what the engine found and the officer decided: `outcome>decision`. */
  outcomes: Record<string, number>;
  /** By the entry that decided; '' where none surely did. */
  entries: Record<string, number>;
}

export const OUTCOMES: Readonly<Record<Verdict, Outcome>> = { yes: 'originating', no: 'not-originating', unknown: 'undetermined' };

/** The officer's decision at a place in a packed line. */
export const humanOutcomeAt = (place: number): HumanOutcome => HUMAN_OUTCOMES[place] ?? 'refused';

/** Counts lines about to be packed. */
export function tallyOf(lines: readonly LineToPack[]): BlockTally {
  const tally: BlockTally = { outcomes: {}, entries: {} };
  for (const { conclusion, humanOutcome } of lines) {
    const outcome = `${OUTCOMES[conclusion.outcome]}>${humanOutcomeAt(humanOutcome)}`;
    tally.outcomes[outcome] = (tally.outcomes[outcome] ?? 0) + 1;
    const entry = conclusion.entry ?? '';
    tally.entries[entry] = (tally.entries[entry] ?? 0) + 1;
  }
  return tally;
}
