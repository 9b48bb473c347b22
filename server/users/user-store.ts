import type { Knex } from 'knex';
import type { Language } from '../../rules-schema/user/language.ts';
import type { Role } from '../../rules-schema/user/roles.ts';
import type { UserStatus } from '../../rules-schema/user/user.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { isUniqueViolation } from '../database/dialect.ts';
import { foldForSearch } from '../database/search-text.ts';
import { administers, normalEmail, type UserAccount } from './user.ts';
import { userMessages } from './user-messages.ts';

const TABLE = 'users';

export interface UserRow {
  id: number;
  email: string;
  name: string;
  roles: string;
  language: Language;
  language_chosen: number;
  status: UserStatus;
  demo: number;
  password_hash: string | null;
  invitation_hash: string | null;
  invitation_expires_at: string | null;
  last_signed_in_at: string | null;
  search_text: string;
  version: number;
  created_at: string;
  updated_at: string;
}

export const fromRow = (row: UserRow): UserAccount => ({
  id: row.id,
  email: row.email,
  name: row.name,
  roles: JSON.parse(row.roles) as Role[],
  language: row.language,
  languageChosen: row.language_chosen === 1,
  status: row.status,
  demo: row.demo === 1,
  passwordHash: row.password_hash,
  invitationHash: row.invitation_hash,
  invitationExpiresAt: row.invitation_expires_at,
  lastSignedInAt: row.last_signed_in_at,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const toRow = (account: Omit<UserAccount, 'id'>): Omit<UserRow, 'id'> => ({
  email: account.email,
  name: account.name,
  roles: JSON.stringify(account.roles),
  language: account.language,
  language_chosen: account.languageChosen ? 1 : 0,
  status: account.status,
  demo: account.demo ? 1 : 0,
  password_hash: account.passwordHash,
  invitation_hash: account.invitationHash,
  invitation_expires_at: account.invitationExpiresAt,
  last_signed_in_at: account.lastSignedInAt,
  search_text: foldForSearch(account.name, account.email),
  version: account.version,
  created_at: account.createdAt,
  updated_at: account.updatedAt,
});

/** Narrows `query` to accounts holding a role. Roles are kept as a JSON list of quoted names. */
export function whereRole(query: Knex.QueryBuilder, role: Role): void {
  query.whereLike('users.roles', `%"${role}"%`);
}

/** The account, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockUser(tx: Knex.Transaction, id: number): Promise<UserAccount> {
  const row: UserRow | undefined = await tx(TABLE).where('id', id).forUpdate().first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** The account an invitation belongs to, held until the transaction ends. */
export async function lockInvited(tx: Knex.Transaction, invitationHash: string): Promise<UserAccount | null> {
  const row: UserRow | undefined = await tx(TABLE).where('invitation_hash', invitationHash).forUpdate().first();
  return row ? fromRow(row) : null;
}

/** Every active administrator, held until the transaction ends, so that nobody else can end one's office meanwhile. */
export async function lockAdministrators(tx: Knex.Transaction): Promise<UserAccount[]> {
  const query = tx(TABLE).orderBy('id').forUpdate();
  whereRole(query, 'administrator');
  const rows: UserRow[] = await query;
  return rows.map(fromRow).filter(administers);
}

/** The account with this address, however it is capitalised. */
export async function findByEmail(db: Knex, email: string): Promise<UserAccount | null> {
  const row: UserRow | undefined = await db(TABLE).where('email', normalEmail(email)).first();
  return row ? fromRow(row) : null;
}

/** The account with this id. */
export async function findById(db: Knex, id: number): Promise<UserAccount | null> {
  const row: UserRow | undefined = await db(TABLE).where('id', id).first();
  return row ? fromRow(row) : null;
}

/** Writes a new account. @throws Refusal 409 when its address is taken */
export async function insertUser(tx: Knex.Transaction, account: Omit<UserAccount, 'id' | 'version'>): Promise<UserAccount> {
  const row = toRow({ ...account, version: 1 });
  try {
    const [inserted]: { id: number }[] = await tx(TABLE).insert(row).returning('id');
    return fromRow({ ...row, id: inserted?.id ?? 0 });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const { en, lv } = userMessages['email-taken'];
    const message = { en: en.replace('{email}', account.email), lv: lv.replace('{email}', account.email) };
    return refuse(userMessages, 'email-taken', { email: account.email }, {
      status: 409, errors: [{ pointer: '/email', code: 'email-taken', message, params: { email: account.email } }],
    });
  }
}

/** Writes an account read before and held; its version rises by one. @returns the account as it now is */
export async function updateUser(tx: Knex.Transaction, account: UserAccount, now: string): Promise<UserAccount> {
  const next = { ...account, version: account.version + 1, updatedAt: now };
  await tx(TABLE).where('id', account.id).update(toRow(next));
  return next;
}

/** Notes when the person last came; no change of the record. */
export async function noteSignIn(tx: Knex.Transaction, id: number, now: string): Promise<void> {
  await tx(TABLE).where('id', id).update({ last_signed_in_at: now });
}
