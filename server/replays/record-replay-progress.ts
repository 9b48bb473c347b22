import type { ReplayFinding } from '../../rules-schema/replay/replay.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { sentenceOf } from '../command/refusal.ts';
import { extentOfDecisions } from '../decisions/decision-reads.ts';
import { recordOf, type StoredReplay } from './replay.ts';
import { insertFindings } from './replay-finding-store.ts';
import { replayMessages } from './replay-messages.ts';
import { lockReplay, updateReplay } from './replay-store.ts';
import { together, type Tally } from './replay-tally.ts';

/** Which replay a process works on; once it was cancelled or taken over, the process has no say any more. */
export interface AtWork {
  id: number;
  runner: string;
}

export interface Progress extends AtWork {
  /** What was counted since the last record. */
  tally: Tally;
  findings: readonly Omit<ReplayFinding, 'id'>[];
  /** How far the record reaches: in full the last decision, by regions the last heading. */
  reached: { lastDecisionId: number } | { lastHeading: string };
}

async function lockAtWork({ tx }: CommandContext, { id, runner }: AtWork): Promise<StoredReplay | null> {
  const replay = await lockReplay(tx, id);
  return replay.state === 'running' && replay.runner === runner ? replay : null;
}

/** Says which engine determines the decisions, and that the process is still at work. @returns false when it shall stop */
export async function nameEngine(context: CommandContext, { engineBuild, ...atWork }: AtWork & { engineBuild: string }): Promise<boolean> {
  const replay = await lockAtWork(context, atWork);
  if (replay === null) return false;
  await updateReplay(context.tx, { ...replay, engineBuild, heartbeatAt: context.now });
  return true;
}

/** Puts results on record together with how far they reach, so that a replay cut short goes on exactly there. @returns false when the process shall stop */
export async function recordReplayProgress(context: CommandContext, progress: Progress): Promise<boolean> {
  const replay = await lockAtWork(context, progress);
  if (replay === null) return false;
  await insertFindings(context.tx, progress.findings);
  await updateReplay(context.tx, {
    ...replay, tally: together(replay.tally, progress.tally), done: replay.done + progress.tally.counts.stored, ...progress.reached, heartbeatAt: context.now,
  });
  return true;
}

async function end(context: CommandContext, replay: StoredReplay, result: Pick<StoredReplay, 'state' | 'failure'>): Promise<void> {
  const after = await updateReplay(context.tx, { ...replay, ...result, runner: null, finishedAt: context.now });
  await recordAudit(context, { entity: 'replays', entityId: replay.id, action: result.state === 'finished' ? 'finish' : 'fail', before: recordOf(replay), after: recordOf(after) });
}

/**
 * Ends a replay that has read everything: finished when every decision on record up to the watermark was either determined
 * again or set aside, failed when the numbers do not add up.
 */
export async function finishReplay(context: CommandContext, atWork: AtWork): Promise<void> {
  const replay = await lockAtWork(context, atWork);
  if (replay === null) return;
  const { count: stored } = await extentOfDecisions(context.tx, replay.agreement, replay.watermark);
  const { counts } = replay.tally;
  const complete = counts.stored === stored && replay.done === stored && counts.reRun + counts.provenUnchanged + counts.setAside === stored;
  const failure = complete ? null : sentenceOf(replayMessages, 'count-differs', { stored, done: replay.done });
  await end(context, { ...replay, total: stored }, { state: complete ? 'finished' : 'failed', failure });
}

/** Ends a replay that could not go on. */
export async function failReplay(context: CommandContext, { why, ...atWork }: AtWork & { why: string }): Promise<void> {
  const replay = await lockAtWork(context, atWork);
  if (replay !== null) await end(context, replay, { state: 'failed', failure: sentenceOf(replayMessages, 'engine-failed', { why }) });
}
