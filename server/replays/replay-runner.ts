import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { inBackground, type Background } from '../command/in-background.ts';
import { claimReplay, releaseReplay } from './claim-replay.ts';
import { waits } from './replay.ts';
import { openReplays } from './replay-store.ts';
import { runReplay } from './run-replay.ts';

/** Replays one process works on at once; each has a thread of its own. */
const AT_ONCE = 2;
/** How often it looks for a replay that waits. */
const LOOK_EVERY_MS = 300;

export interface ReplayRunner {
  /** Lays down what is being worked on, to be gone on with later, and waits until that is done. */
  stop(): Promise<void>;
}

export interface RunnerSettings {
  db: Knex;
  now: () => string;
  /** Told what went wrong; a replay that fails says so itself. */
  onError: (error: unknown) => void;
}

async function workOff(background: Background, stopping: () => boolean, onError: (error: unknown) => void): Promise<void> {
  try {
    const replay = await inBackground(background, claimReplay, { runner: background.runner });
    if (replay === null) return;
    const ended = await runReplay(background, replay, stopping);
    if (!ended) await inBackground(background, releaseReplay, { id: replay.id, runner: background.runner });
  } catch (error) {
    onError(error);
  }
}

/**
 * Works off the replays that wait, a bounded number at once, for as long as the process lives. Replays a stopped process
 * laid down, or a crashed one left behind, are gone on with after the last result on record.
 */
export function startReplayRunner({ db, now, onError }: RunnerSettings): ReplayRunner {
  const background: Background = { db, now, runner: `replays-${randomUUID()}` };
  const ending = new AbortController();
  const stopping = (): boolean => ending.signal.aborted;
  const atWork = new Set<Promise<void>>();

  const look = async (): Promise<void> => {
    const waiting = (await openReplays(db)).filter((replay) => waits(replay, now()));
    for (const _ of waiting.slice(0, AT_ONCE - atWork.size)) {
      const work = workOff(background, stopping, onError).finally(() => atWork.delete(work));
      atWork.add(work);
    }
  };
  const watch = async (): Promise<void> => {
    while (!stopping()) {
      await look().catch(onError);
      await pause(LOOK_EVERY_MS, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      ending.abort();
      await watching;
      await Promise.all(atWork);
    },
  };
}
