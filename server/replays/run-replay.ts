import { inBackground, type Background } from '../command/in-background.ts';
import { openPackingThread, packDecisions } from '../packed-decisions/pack-decisions.ts';
import { engineBuild } from '../packed-decisions/engine-build.ts';
import { nameEngine, failReplay, finishReplay } from './record-replay-progress.ts';
import type { StoredReplay } from './replay.ts';
import { tablesOf } from './replay-tables.ts';
import { openReplayThread } from './replay-thread.ts';
import { runByRegions } from './run-by-regions.ts';
import { runInFull } from './run-in-full.ts';

/** Threads of one replay by regions: one for each core of a small machine. */
const THREADS = 2;

/** Says by which engine the replay is made, and that the process is still there. @returns false when it shall stop */
const alive = (background: Background, { id }: StoredReplay): Promise<boolean> => inBackground(background, nameEngine, { id, runner: background.runner, engineBuild: engineBuild() });

/** Verifies and packs what is not in columns yet. */
async function packFirst(background: Background, replay: StoredReplay, stopping: () => boolean): Promise<boolean> {
  const { agreement, watermark } = replay;
  const thread = openPackingThread();
  let isWanted = true;
  try {
    const packing = { background, thread, sent: new Set<string>(), agreement, upToId: watermark };
    return await packDecisions(packing, () => stopping() || !isWanted, async () => {
      isWanted = await alive(background, replay);
    });
  } finally {
    await thread.close();
  }
}

async function runToTheEnd(background: Background, replay: StoredReplay, stopping: () => boolean): Promise<boolean> {
  if (!(await alive(background, replay))) return false;
  if (replay.mode === 'regions' && !(await packFirst(background, replay, stopping))) return false;
  const tables = await tablesOf(background.db, replay);
  const threads = Array.from({ length: replay.mode === 'full' ? 1 : THREADS }, () => openReplayThread(tables.documentOf));
  try {
    return replay.mode === 'full' ? await runInFull(background, replay, tables, threads[0]!, stopping) : await runByRegions(background, replay, tables, threads, stopping);
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/**
 * Runs a replay this process has claimed, to its end or until told to stop. Decisions are only read; nothing is written
 * but the replay's own record, and the columns beside the decisions.
 * @returns false when it was left before its end
 */
export async function runReplay(background: Background, replay: StoredReplay, stopping: () => boolean): Promise<boolean> {
  const { runner } = background;
  try {
    const complete = await runToTheEnd(background, replay, stopping);
    if (complete) await inBackground(background, finishReplay, { id: replay.id, runner });
    return complete;
  } catch (error) {
    await inBackground(background, failReplay, { id: replay.id, runner, why: error instanceof Error ? error.message : String(error) });
    return true;
  }
}
