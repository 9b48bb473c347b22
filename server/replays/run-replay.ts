import type { Knex } from 'knex';
import type { ReplayFinding } from '../../rules-schema/replay/replay.ts';
import { theOffice } from '../command/context.ts';
import { runCommand, type Verb } from '../command/run-command.ts';
import { decisionsByKeyset, type DecisionWithFacts } from '../decisions/decision-reads.ts';
import { failReplay, finishReplay, recordReplayProgress } from './record-replay-progress.ts';
import type { StoredReplay } from './replay.ts';
import type { ReplayedLine } from './replay-line.ts';
import { tablesOf, type TablesToSend } from './replay-tables.ts';
import { openReplayThread, type ReplayThread } from './replay-thread.ts';

/** Decisions read at a time: a few milliseconds of the main thread. */
const PAGE = 200;
/** Results go on record at most twice a second. */
const RECORD_EVERY_MS = 500;

/** What work in the background needs of the house. */
export interface Background {
  db: Knex;
  /** The time, ISO-8601 UTC. */
  now: () => string;
  /** Names this process among those that share the database. */
  runner: string;
}

/** Carries a verb out in the office's own name, in a transaction of its own. */
export async function inBackground<Input, Answer>({ db, now, runner }: Background, verb: Verb<Input, Answer>, input: Input): Promise<Answer> {
  const { answer } = await runCommand(db, verb, input, { actor: theOffice, now: now(), requestId: runner });
  return answer;
}

function findingOf(replayId: number, line: ReplayedLine, decision: DecisionWithFacts): Omit<ReplayFinding, 'id'>[] {
  if (line.kind === 'same') return [];
  const { productCode, heading, chapter, consignor, destination, officerName, applicationNumber, applicationDate, humanOutcome } = decision;
  const { kind, beforeOutcome, afterOutcome, beforeEntry, afterEntry, step, reason } = line;
  return [{
    replayId, decisionId: decision.id, kind, beforeOutcome, afterOutcome, beforeEntry, afterEntry, humanOutcome, productCode, heading, chapter, consignor, destination,
    officer: officerName, applicationNumber, applicationDate, firstTest: step?.test ?? null, firstPath: step?.path ?? null, reason,
  }];
}

async function replayPage(page: readonly DecisionWithFacts[], tables: TablesToSend, thread: ReplayThread): Promise<ReplayedLine[]> {
  const lines: { decided: DecisionWithFacts; own: string | null }[] = [];
  for (const decision of page) lines.push({ decided: decision, own: await tables.ownOf(decision) });
  const decided = lines.map(({ decided: { id, facts, engineOutcome, humanOutcome }, own }) => ({ decided: { id, facts, engineOutcome, humanOutcome }, own }));
  return thread.replay({ tables: tables.unsent(), draft: tables.draft, baseline: tables.baseline, lines: decided });
}

/** Replays page after page from where the record ends. @returns whether everything was read; false when told to stop */
async function replayAll(background: Background, replay: StoredReplay, thread: ReplayThread, stopping: () => boolean): Promise<boolean> {
  const { db, runner } = background;
  const tables = await tablesOf(db, replay);
  let lastDecisionId = replay.lastDecisionId;
  let [lines, findings]: [ReplayedLine[], Omit<ReplayFinding, 'id'>[]] = [[], []];
  let recordedAt = performance.now();
  const record = async (): Promise<boolean> => {
    const goOn = await inBackground(background, recordReplayProgress, { id: replay.id, runner, lines, findings, lastDecisionId });
    [lines, findings, recordedAt] = [[], [], performance.now()];
    return goOn;
  };
  while (!stopping()) {
    const page = await decisionsByKeyset(db, { afterId: lastDecisionId, limit: PAGE, agreement: replay.agreement, upToId: replay.watermark });
    const last = page.at(-1);
    if (last === undefined) return record();
    const replayed = await replayPage(page, tables, thread);
    lines.push(...replayed);
    replayed.forEach((line, place) => findings.push(...findingOf(replay.id, line, page[place]!)));
    lastDecisionId = last.id;
    if (performance.now() - recordedAt >= RECORD_EVERY_MS && !(await record())) return false;
  }
  await record();
  return false;
}

/**
 * Runs a replay this process has claimed, to its end or until told to stop. Decisions are only read; nothing is written
 * but the replay's own record.
 * @returns false when it was left before its end
 */
export async function runReplay(background: Background, replay: StoredReplay, stopping: () => boolean): Promise<boolean> {
  const { runner } = background;
  const thread = openReplayThread();
  try {
    const complete = await replayAll(background, replay, thread, stopping);
    if (complete) await inBackground(background, finishReplay, { id: replay.id, runner });
    return complete;
  } catch (error) {
    await inBackground(background, failReplay, { id: replay.id, runner, why: error instanceof Error ? error.message : String(error) });
    return true;
  } finally {
    await thread.close();
  }
}
