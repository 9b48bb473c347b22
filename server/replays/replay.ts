import type { Sentence } from '../../rules-schema/problem.ts';
import type { ReplayMode, ReplayRecord, ReplayState } from '../../rules-schema/replay/replay.ts';
import type { Hand } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { refuse } from '../command/refusal.ts';
import { replayMessages } from './replay-messages.ts';
import { summaryOf, type Tally } from './replay-tally.ts';

/** A replay as it is kept. */
export interface StoredReplay {
  id: number;
  ruleTableVersionId: number;
  versionNumber: number;
  ruleTableSha256: string;
  baselineVersionId: number | null;
  agreement: string;
  state: ReplayState;
  requested: Hand;
  total: number;
  done: number;
  /** The highest id of a decision when the replay was requested; later ones are left out. */
  watermark: number;
  /** The last decision whose result is on record; a replay interrupted goes on after it. */
  lastDecisionId: number;
  mode: ReplayMode;
  /** By regions: the last heading whose results are on record. */
  lastHeading: string;
  /** The engine that determined the decisions; null until it has begun. */
  engineBuild: string | null;
  tally: Tally;
  failure: Sentence | null;
  /** The process that works on it, and when it last said so. */
  runner: string | null;
  heartbeatAt: string | null;
  startedAt: string | null;
  finishedAt: string | null;
  createdAt: string;
  version: number;
}

/** How long a process may be silent before another takes its replay over. */
export const SILENCE_MS = 30_000;

/** Whether a replay waits for a process: it was never begun, or the one working on it has fallen silent. */
export function waits({ state, heartbeatAt }: Pick<StoredReplay, 'state' | 'heartbeatAt'>, now: string): boolean {
  if (state === 'queued') return true;
  return state === 'running' && (heartbeatAt === null || Date.parse(now) - Date.parse(heartbeatAt) > SILENCE_MS);
}

/** The replay given up by a person. @throws Refusal 409 when it has already ended */
export function cancelled(replay: StoredReplay, now: string): StoredReplay {
  if (replay.state !== 'queued' && replay.state !== 'running') refuse(replayMessages, 'not-running', {}, { status: 409 });
  return { ...replay, state: 'cancelled', runner: null, finishedAt: now };
}

/** The replay as it goes over the wire. */
export function recordOf({ total, done, tally, runner: _runner, heartbeatAt: _heartbeat, lastDecisionId: _last, lastHeading: _heading, ...rest }: StoredReplay): ReplayRecord {
  return { ...rest, progress: { done, total }, counts: tally.counts, summary: summaryOf(tally) };
}
