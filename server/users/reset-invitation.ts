import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { digestOfSecret, newSecret } from './secret-token.ts';
import type { InvitedUser } from './invite-user.ts';
import { invited, withoutDigests } from './user.ts';
import { lockUser, updateUser } from './user-store.ts';

/**
 * Makes a new one-time link for a person: to accept the invitation, or to set another password when theirs is forgotten
 * (the old one holds until the link is used). The link before it no longer works. @throws Refusal 409 when deactivated
 */
export async function resetInvitation(context: CommandContext, { id }: { id: number }): Promise<InvitedUser> {
  const account = await lockUser(context.tx, id);
  checkVersion(context, account.version);
  const token = newSecret();
  const user = withoutDigests(await updateUser(context.tx, invited(account, digestOfSecret(token), context.now), context.now));
  await recordAudit(context, { entity: 'users', entityId: id, action: 'reset-invitation', before: withoutDigests(account), after: user });
  return { ...user, invitationToken: token };
}
