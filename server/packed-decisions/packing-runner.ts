import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { Background } from '../command/in-background.ts';
import { agreementsWithDecisions, type DecidedUpTo } from '../decisions/decision-reads.ts';
import { extentForThisEngine, openPackingThread, packDecisions } from './pack-decisions.ts';

/** How often it looks for decisions that are not in columns yet. */
const LOOK_EVERY_MS = 5_000;

export interface PackingRunner {
  /** Waits until the page at hand is kept or left. */
  stop(): Promise<void>;
}

export interface PackingSettings {
  db: Knex;
  now: () => string;
  onError: (error: unknown) => void;
}

async function behind(db: Knex): Promise<DecidedUpTo[]> {
  const all = await agreementsWithDecisions(db);
  const extents = await Promise.all(all.map(({ agreement }) => extentForThisEngine(db, agreement)));
  return all.filter(({ lastId }, place) => extents[place]!.watermark < lastId);
}

/** Keeps the columns beside the decisions up to date for as long as the process lives, out of the way of requests. */
export function startPackingRunner({ db, now, onError }: PackingSettings): PackingRunner {
  const background: Background = { db, now, runner: `packing-${randomUUID()}` };
  const ending = new AbortController();
  const stopping = (): boolean => ending.signal.aborted;
  const packAll = async (): Promise<void> => {
    const agreements = await behind(db);
    if (agreements.length === 0) return;
    const thread = openPackingThread();
    try {
      for (const { agreement, lastId } of agreements) await packDecisions({ background, thread, sent: new Set(), agreement, upToId: lastId }, stopping);
    } finally {
      await thread.close();
    }
  };
  const watch = async (): Promise<void> => {
    while (!stopping()) {
      await packAll().catch(onError);
      await pause(LOOK_EVERY_MS, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      ending.abort();
      await watching;
    },
  };
}
