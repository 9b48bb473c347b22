import { recordAudit, type AuditEvent } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { hashPassword, refuseUnsafePassword } from './password.ts';
import { digestOfSecret } from './secret-token.ts';
import { deleteSessionsOf } from './session-store.ts';
import { accepted, withoutDigests } from './user.ts';
import { userMessages } from './user-messages.ts';
import { lockInvited, updateUser } from './user-store.ts';

/**
 * Sets the password of the account an invitation belongs to and uses the invitation up.
 * @returns whom to greet @throws Refusal 404 unknown or used, 410 expired, 422 unsafe password
 */
export async function acceptInvitation(
  context: CommandContext,
  { token, password }: { token: string; password: string },
): Promise<{ email: string; name: string }> {
  const account = await lockInvited(context.tx, digestOfSecret(token));
  if (!account) return refuse(userMessages, 'invitation-unknown', {}, { status: 404 });
  accepted(account, '', context.now);
  refuseUnsafePassword(password, account.email, 'password');
  const user = await updateUser(context.tx, accepted(account, await hashPassword(password), context.now), context.now);
  await deleteSessionsOf(context.tx, user.id);
  const actor = { kind: 'person', id: user.id, name: user.name, roles: user.roles } as const;
  const event: AuditEvent = { entity: 'users', entityId: user.id, action: 'accept-invitation', before: withoutDigests(account), after: withoutDigests(user) };
  await recordAudit({ ...context, actor }, event);
  return { email: user.email, name: user.name };
}
