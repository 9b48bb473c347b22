import type { InviteUser, User } from '../../rules-schema/user/user.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { digestOfSecret, newSecret } from './secret-token.ts';
import { invited, normalEmail, withoutDigests, type NewAccount, type UserAccount } from './user.ts';
import { insertUser } from './user-store.ts';

/** An account together with the token of its invitation, which is shown once and kept nowhere. */
export type InvitedUser = User & { invitationToken: string };

/** An account nobody can sign in to yet. */
export function newAccount({ email, name, roles, language }: NewAccount, now: string): Omit<UserAccount, 'id' | 'version'> {
  return {
    email: normalEmail(email), name: name.trim(), roles, language, languageChosen: false, status: 'invited', demo: false, passwordHash: null, invitationHash: null,
    invitationExpiresAt: null, lastSignedInAt: null, createdAt: now, updatedAt: now,
  };
}

/** Makes an account for a new colleague, with an invitation to set its password. @throws Refusal 409 when the address is taken */
export async function inviteUser(context: CommandContext, { language = 'lv', ...input }: InviteUser): Promise<InvitedUser> {
  const token = newSecret();
  const account = newAccount({ ...input, language }, context.now);
  const invitation = invited({ ...account, id: 0, version: 1 }, digestOfSecret(token), context.now);
  const user = withoutDigests(await insertUser(context.tx, invitation));
  await recordAudit(context, { entity: 'users', entityId: user.id, action: 'invite', after: user });
  return { ...user, invitationToken: token };
}
