import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { digestOfSecret, newSecret } from './secret-token.ts';
import type { InvitedUser } from './invite-user.ts';
import { keepAnAdministrator } from './keep-an-administrator.ts';
import { deleteSessionsOf } from './session-store.ts';
import { invitedAgain, withoutDigests } from './user.ts';
import { lockUser, updateUser } from './user-store.ts';

/**
 * Makes a new one-time link for a person: to accept the invitation, or to set another password when theirs is forgotten or
 * may be known to others. From this moment the old password, every session and the link before it open nothing.
 * @throws Refusal 409 when deactivated or the last administrator who can sign in, 412 stale
 */
export async function resetInvitation(context: CommandContext, { id }: { id: number }): Promise<InvitedUser> {
  const checkAdministrators = await keepAnAdministrator(context.tx);
  const account = await lockUser(context.tx, id);
  checkVersion(context, account.version);
  const token = newSecret();
  const after = invitedAgain(account, digestOfSecret(token), context.now);
  checkAdministrators(account, after);
  const user = withoutDigests(await updateUser(context.tx, after, context.now));
  await deleteSessionsOf(context.tx, id);
  await recordAudit(context, { entity: 'users', entityId: id, action: 'reset-invitation', before: withoutDigests(account), after: user });
  return { ...user, invitationToken: token };
}
