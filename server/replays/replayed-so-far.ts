import type { ReplayFinding } from '../../rules-schema/replay/replay.ts';
import { inBackground, type Background } from '../command/in-background.ts';
import type { Decision } from '../../rules-schema/decision/decision.ts';
import { recordReplayProgress, type Progress } from './record-replay-progress.ts';
import type { ReplayedLine } from './replay-line.ts';
import { emptyTally, together, type Tally } from './replay-tally.ts';

/** Results go on record at most twice a second. */
const RECORD_EVERY_MS = 500;

type Finding = Omit<ReplayFinding, 'id'>;

/** What a replay keeps of a line that did not stay the same. */
export function findingOf(replayId: number, line: ReplayedLine, decision: Decision): Finding[] {
  if (line.kind === 'same') return [];
  const { productCode, heading, chapter, consignor, destination, officerName, applicationNumber, applicationDate, humanOutcome } = decision;
  const { kind, beforeOutcome, afterOutcome, beforeEntry, afterEntry, step, reason } = line;
  return [{
    replayId, decisionId: decision.id, kind, beforeOutcome, afterOutcome, beforeEntry, afterEntry, humanOutcome, productCode, heading, chapter, consignor, destination,
    officer: officerName, applicationNumber, applicationDate, firstTest: step?.test ?? null, firstPath: step?.path ?? null, reason,
  }];
}

/** Results on their way to the record. */
export interface ReplayedSoFar {
  add: (tally: Tally, findings: readonly Finding[], reached: Progress['reached']) => void;
  /** Puts what was added on record, if it is time or `now`. @returns false when the replay was cancelled or taken over */
  record: (now?: boolean) => Promise<boolean>;
}

/** Gathers results and puts them on record now and then, always together with how far they reach. */
export function replayedSoFar(background: Background, id: number): ReplayedSoFar {
  let [tally, findings]: [Tally, Finding[]] = [emptyTally(), []];
  let reached: Progress['reached'] | null = null;
  let recordedAt = performance.now();
  return {
    add: (more, found, to) => {
      tally = together(tally, more);
      findings.push(...found);
      reached = to;
    },
    record: async (now = false) => {
      if (reached === null || (!now && performance.now() - recordedAt < RECORD_EVERY_MS)) return true;
      const goOn = await inBackground(background, recordReplayProgress, { id, runner: background.runner, tally, findings, reached });
      [tally, findings, reached, recordedAt] = [emptyTally(), [], null, performance.now()];
      return goOn;
    },
  };
}
