import type { Language } from '../../rules-schema/user/language.ts';
import type { Role } from '../../rules-schema/user/roles.ts';
import type { User, UserStatus } from '../../rules-schema/user/user.ts';
import { refuse } from '../command/refusal.ts';
import { userMessages } from './user-messages.ts';

/** A person's account as it is kept: what administrators see, and what they do not. */
export interface UserAccount extends User {
  passwordHash: string | null;
  invitationHash: string | null;
  /** Whether the person asked for their language, or it is only what the office began with. */
  languageChosen: boolean;
}

/** What an account begins with. */
export interface NewAccount {
  email: string;
  name: string;
  roles: Role[];
  language: Language;
}

/** How long an invitation may be accepted. */
export const INVITATION_DAYS = 7;

const DAY_MS = 86_400_000;

/** One way to write an address, so that no two accounts differ only in capital letters. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** The account without its digests, as administrators see it. */
export function withoutDigests({ passwordHash: _passwordHash, invitationHash: _invitationHash, languageChosen: _languageChosen, ...user }: UserAccount): User {
  return user;
}

/** Whether the account is an administrator who can sign in. */
export function administers({ status, roles }: Pick<User, 'status' | 'roles'>): boolean {
  return status === 'active' && roles.includes('administrator');
}

/** The account with an invitation that can be accepted for {@link INVITATION_DAYS} days. @throws Refusal when deactivated */
export function invited(account: UserAccount, invitationHash: string, now: string): UserAccount {
  if (account.status === 'deactivated') refuse(userMessages, 'user-deactivated', { name: account.name }, { status: 409 });
  return { ...account, invitationHash, invitationExpiresAt: new Date(Date.parse(now) + INVITATION_DAYS * DAY_MS).toISOString() };
}

/**
 * The account with a new invitation in place of its password: whoever knew the password, and whoever holds an earlier link,
 * no longer gets in. Until the invitation is accepted the person is as one invited for the first time.
 * @throws Refusal 409 when deactivated
 */
export function invitedAgain(account: UserAccount, invitationHash: string, now: string): UserAccount {
  return { ...invited(account, invitationHash, now), status: 'invited', passwordHash: null };
}

/** The account once its invitation is accepted. @throws Refusal 410 when the invitation has expired, 409 when deactivated */
export function accepted(account: UserAccount, passwordHash: string, now: string): UserAccount {
  if (account.status === 'deactivated') refuse(userMessages, 'invitation-unknown', {}, { status: 404 });
  if (account.invitationExpiresAt === null || account.invitationExpiresAt <= now) refuse(userMessages, 'invitation-expired', {}, { status: 410 });
  return { ...account, status: 'active', demo: false, passwordHash, invitationHash: null, invitationExpiresAt: null };
}

/** The account with another password. A demo person who chooses a password of their own is no demo person any more. */
export function withPassword(account: UserAccount, passwordHash: string): UserAccount {
  return { ...account, demo: false, passwordHash };
}

/** The account of someone who no longer works here: no password, session or invitation opens it. @throws Refusal 409 when it already is */
export function deactivated(account: UserAccount): UserAccount {
  if (account.status === 'deactivated') refuse(userMessages, 'already-deactivated', { name: account.name }, { status: 409 });
  return { ...account, status: 'deactivated', invitationHash: null, invitationExpiresAt: null };
}

/** The account of someone who works here again, with the password they had, if any. @throws Refusal 409 when not deactivated */
export function reactivated(account: UserAccount): UserAccount {
  if (account.status !== 'deactivated') refuse(userMessages, 'not-deactivated', { name: account.name }, { status: 409 });
  const status: UserStatus = account.passwordHash === null ? 'invited' : 'active';
  return { ...account, status };
}
