import type { User } from '../../rules-schema/user/user.ts';
import { releaseAllHeld } from '../applications/release-all-held.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { keepAnAdministrator } from './keep-an-administrator.ts';
import { deleteSessionsOf } from './session-store.ts';
import { deactivated, withoutDigests } from './user.ts';
import { lockUser, updateUser } from './user-store.ts';

/**
 * Closes the account of someone who no longer works here, ends their sessions and gives the applications they hold back
 * to the queue. What they did stays recorded under their name; accounts are never deleted. @throws Refusal 409 last administrator or already deactivated, 412 stale
 */
export async function deactivateUser(context: CommandContext, { id }: { id: number }): Promise<User> {
  const checkAdministrators = await keepAnAdministrator(context.tx);
  const before = await lockUser(context.tx, id);
  checkVersion(context, before.version);
  const after = deactivated(before);
  checkAdministrators(before, after);
  const user = withoutDigests(await updateUser(context.tx, after, context.now));
  await deleteSessionsOf(context.tx, id);
  await releaseAllHeld(context, { userId: id, text: before.name });
  await recordAudit(context, { entity: 'users', entityId: id, action: 'deactivate', before: withoutDigests(before), after: user });
  return user;
}
