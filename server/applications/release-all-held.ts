import type { CommandContext } from '../command/context.ts';
import { withoutHolder } from './application.ts';
import { idsHeldBy } from './application-store.ts';
import { changeApplication } from './change-application.ts';

/**
 * Gives back what a person holds who decides applications no longer: what is in review waits in the queue again, what was
 * returned comes back to the queue once it is corrected. Each release stands in the application’s history and in the trail.
 * @param text why, as the history says it
 */
export async function releaseAllHeld(context: CommandContext, { userId, text }: { userId: number; text: string }): Promise<void> {
  const each: CommandContext = { ...context, expectedVersion: null, anyVersion: true };
  for (const id of await idsHeldBy(context.tx, userId)) await changeApplication(each, id, { action: 'release', text }, withoutHolder);
}
