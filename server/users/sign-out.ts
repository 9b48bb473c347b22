import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { deleteSession } from './session-store.ts';

/** Ends the session: its token opens nothing any more, wherever it was copied to. */
export async function signOut(context: CommandContext, { sessionId }: { sessionId: number }): Promise<void> {
  await deleteSession(context.tx, sessionId);
  await recordAudit(context, { entity: 'users', entityId: context.actor.id ?? '', action: 'sign-out' });
}
