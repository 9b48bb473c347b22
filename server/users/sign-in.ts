import type { Knex } from 'knex';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { DEMO_PASSWORD, passwordFits } from './password.ts';
import { digestOfSecret, newSecret } from './secret-token.ts';
import { insertSession } from './session-store.ts';
import { findByEmail, findById, lockUser, noteSignIn } from './user-store.ts';
import { userMessages } from './user-messages.ts';

/** Somebody who has just proved to be the person of an account, by the password it then had. */
export interface ProvenIdentity {
  userId: number;
  passwordHash: string;
}

/**
 * Proves by password who somebody is. Done outside any transaction, because it takes long on purpose, and takes as long
 * for addresses nobody has.
 * @param demo whether the demo password is accepted
 * @throws Refusal 401 that does not say what was wrong
 */
export async function proveIdentity(db: Knex, { email, password }: { email: string; password: string }, demo: boolean): Promise<ProvenIdentity> {
  const account = await findByEmail(db, email);
  const open = account?.status === 'active' && (demo || password !== DEMO_PASSWORD);
  const kept = open ? account.passwordHash : null;
  const fits = await passwordFits(kept, password);
  if (!fits || kept === null || !account) refuse(userMessages, 'sign-in-refused', {}, { status: 401 });
  return { userId: account.id, passwordHash: kept };
}

/**
 * Opens a session for a proven person. @returns the token, which only the browser keeps
 * @throws Refusal 401 when the account was deactivated or its password changed since the proof
 */
export async function signIn(context: CommandContext, { userId, passwordHash }: ProvenIdentity): Promise<{ token: string }> {
  const account = await lockUser(context.tx, userId);
  if (account.status !== 'active' || account.passwordHash !== passwordHash) refuse(userMessages, 'sign-in-refused', {}, { status: 401 });
  const token = newSecret();
  await insertSession(context.tx, userId, digestOfSecret(token), context.now);
  await noteSignIn(context.tx, userId, context.now);
  const actor = { kind: 'person', id: userId, name: account.name, roles: account.roles } as const;
  await recordAudit({ ...context, actor }, { entity: 'users', entityId: userId, action: 'sign-in' });
  return { token };
}

/** Proves that the person at the keyboard knows their own password. @throws Refusal 422 at the field when they do not */
export async function proveOwnPassword(db: Knex, userId: number, password: string): Promise<void> {
  const account = await findById(db, userId);
  if (await passwordFits(account?.passwordHash ?? null, password)) return;
  const message = userMessages['password-wrong'];
  refuse(userMessages, 'password-wrong', {}, { errors: [{ pointer: '/currentPassword', code: 'password-wrong', message, params: {} }] });
}
