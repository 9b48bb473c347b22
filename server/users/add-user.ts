import type { User } from '../../rules-schema/user/user.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { newAccount } from './invite-user.ts';
import { hashPassword } from './password.ts';
import { withoutDigests, type NewAccount } from './user.ts';
import { findByEmail, insertUser } from './user-store.ts';

/**
 * Makes sure that an account the office begins with exists: its first administrator, or a demo person. An account that
 * is already there is left as it is. Not reachable over HTTP. @returns the account, or null when it was already there
 */
export async function addUser(
  context: CommandContext,
  { password, demo, ...input }: NewAccount & { password: string; demo: boolean },
): Promise<User | null> {
  if (await findByEmail(context.tx, input.email)) return null;
  const account = { ...newAccount(input, context.now), status: 'active' as const, demo, passwordHash: await hashPassword(password) };
  const user = withoutDigests(await insertUser(context.tx, account));
  await recordAudit(context, { entity: 'users', entityId: user.id, action: 'add', after: user });
  return user;
}
