import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { hashPassword, refuseUnsafePassword } from './password.ts';
import { digestOfSecret, newSecret } from './secret-token.ts';
import { deleteSessionsOf, insertSession } from './session-store.ts';
import type { ProvenIdentity } from './sign-in.ts';
import { withPassword } from './user.ts';
import { lockUser, updateUser } from './user-store.ts';

/**
 * Gives a person who has just proved their current password another one. Every session of theirs ends; a new one takes
 * the place of the one they act in. @returns its token @throws Refusal 422 unsafe password
 */
export async function changeOwnPassword(
  context: CommandContext,
  { userId, newPassword }: Pick<ProvenIdentity, 'userId'> & { newPassword: string },
): Promise<{ token: string }> {
  const account = await lockUser(context.tx, userId);
  refuseUnsafePassword(newPassword, account.email, 'newPassword');
  await updateUser(context.tx, withPassword(account, await hashPassword(newPassword)), context.now);
  await deleteSessionsOf(context.tx, userId);
  const token = newSecret();
  await insertSession(context.tx, userId, digestOfSecret(token), context.now);
  await recordAudit(context, { entity: 'users', entityId: userId, action: 'change-password' });
  return { token };
}
