import type { ReplayRecord } from '../../rules-schema/replay/replay.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { cancelled, recordOf } from './replay.ts';
import { lockReplay, updateReplay } from './replay-store.ts';

/**
 * Gives a replay up; what it found so far stays. Its version is not asked for: it rises with every step of the progress.
 * @throws Refusal 404, 409 when it has already ended
 */
export async function cancelReplay(context: CommandContext, { id }: { id: number }): Promise<ReplayRecord> {
  const before = await lockReplay(context.tx, id);
  const after = await updateReplay(context.tx, cancelled(before, context.now));
  await recordAudit(context, { entity: 'replays', entityId: id, action: 'cancel', before: recordOf(before), after: recordOf(after) });
  return recordOf(after);
}
