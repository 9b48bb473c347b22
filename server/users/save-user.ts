import type { SaveUser, User } from '../../rules-schema/user/user.ts';
import { permissionsOf } from '../../rules-schema/user/permissions.ts';
import { releaseAllHeld } from '../applications/release-all-held.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { keepAnAdministrator } from './keep-an-administrator.ts';
import { withoutDigests } from './user.ts';
import { lockUser, updateUser } from './user-store.ts';

/**
 * Changes a person's name, roles and language; new roles hold from their next request. Applications held by someone who
 * may no longer decide them go back to the queue.
 * @throws Refusal 409 last administrator, 412 stale
 */
export async function saveUser(context: CommandContext, { id, name, roles, language }: SaveUser & { id: number }): Promise<User> {
  const checkAdministrators = await keepAnAdministrator(context.tx);
  const before = await lockUser(context.tx, id);
  checkVersion(context, before.version);
  const after = { ...before, name: name.trim(), roles, language, languageChosen: before.languageChosen || language !== before.language };
  checkAdministrators(before, after);
  const user = withoutDigests(await updateUser(context.tx, after, context.now));
  if (!permissionsOf(roles).includes('application:decide')) await releaseAllHeld(context, { userId: id, text: user.name });
  await recordAudit(context, { entity: 'users', entityId: id, action: 'save', before: withoutDigests(before), after: user });
  return user;
}
