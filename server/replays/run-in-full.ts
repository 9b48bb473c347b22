import type { Background } from '../command/in-background.ts';
import { decisionsByKeyset, type DecisionWithFacts } from '../decisions/decision-reads.ts';
import type { StoredReplay } from './replay.ts';
import type { ReplayedLine } from './replay-line.ts';
import { findingOf, replayedSoFar } from './replayed-so-far.ts';
import type { ReplayTables } from './replay-tables.ts';
import { counted, emptyTally } from './replay-tally.ts';
import type { ReplayThread } from './replay-thread.ts';

/** Decisions read at a time: a few milliseconds of the main thread. */
const PAGE = 200;

/** Determines decisions again from their documents. */
export async function replayDocuments(page: readonly DecisionWithFacts[], tables: ReplayTables, thread: ReplayThread): Promise<ReplayedLine[]> {
  const owns = await Promise.all(page.map((decision) => tables.ownOf(decision)));
  const lines = page.map(({ id, facts, engineOutcome, humanOutcome }, place) => ({ decided: { id, facts, engineOutcome, humanOutcome }, own: owns[place]! }));
  return thread.do({ kind: 'documents', draft: tables.draft, baseline: tables.baseline, lines });
}

/**
 * Replays every decision from its document, one after the other, from where the record ends.
 * @returns whether everything was read; false when told to stop
 */
export async function runInFull(background: Background, replay: StoredReplay, tables: ReplayTables, thread: ReplayThread, stopping: () => boolean): Promise<boolean> {
  const soFar = replayedSoFar(background, replay.id);
  let { lastDecisionId } = replay;
  while (!stopping()) {
    const page = await decisionsByKeyset(background.db, { afterId: lastDecisionId, limit: PAGE, agreement: replay.agreement, upToId: replay.watermark });
    const last = page.at(-1);
    if (last === undefined) return soFar.record(true);
    const replayed = await replayDocuments(page, tables, thread);
    lastDecisionId = last.id;
    soFar.add(counted(emptyTally(), replayed), replayed.flatMap((line, place) => findingOf(replay.id, line, page[place]!)), { lastDecisionId });
    if (!(await soFar.record())) return false;
  }
  await soFar.record(true);
  return false;
}
