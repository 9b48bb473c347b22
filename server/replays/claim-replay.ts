import type { CommandContext } from '../command/context.ts';
import { waits, type StoredReplay } from './replay.ts';
import { lockReplay, openReplays, updateReplay } from './replay-store.ts';

/** Takes the oldest replay that waits, for one process. null when none waits, or others were quicker. */
export async function claimReplay({ tx, now }: CommandContext, { runner }: { runner: string }): Promise<StoredReplay | null> {
  for (const { id } of (await openReplays(tx)).filter((replay) => waits(replay, now))) {
    const replay = await lockReplay(tx, id);
    if (!waits(replay, now)) continue;
    return updateReplay(tx, { ...replay, state: 'running', runner, heartbeatAt: now, startedAt: replay.startedAt ?? now });
  }
  return null;
}

/** Lays a replay down again, to be gone on with after the last result on record. For a process that stops. */
export async function releaseReplay({ tx }: CommandContext, { id, runner }: { id: number; runner: string }): Promise<void> {
  const replay = await lockReplay(tx, id);
  if (replay.state === 'running' && replay.runner === runner) await updateReplay(tx, { ...replay, state: 'queued', runner: null, heartbeatAt: null });
}
