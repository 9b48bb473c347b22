import type { User } from '../../rules-schema/user/user.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { reactivated, withoutDigests } from './user.ts';
import { lockUser, updateUser } from './user-store.ts';

/** Opens a deactivated account again, with the password it had. @throws Refusal 409 not deactivated, 412 stale */
export async function reactivateUser(context: CommandContext, { id }: { id: number }): Promise<User> {
  const before = await lockUser(context.tx, id);
  checkVersion(context, before.version);
  const user = withoutDigests(await updateUser(context.tx, reactivated(before), context.now));
  await recordAudit(context, { entity: 'users', entityId: id, action: 'reactivate', before: withoutDigests(before), after: user });
  return user;
}
