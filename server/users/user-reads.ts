import type { Knex } from 'knex';
import type { Permission } from '../../rules-schema/user/permissions.ts';
import { permissionsByRole } from '../../rules-schema/user/permissions.ts';
import { ROLES, type Role } from '../../rules-schema/user/roles.ts';
import { userSchema, type User } from '../../rules-schema/user/user.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import type { Listing } from '../database/listing.ts';
import { withoutDigests } from './user.ts';
import { fromRow, whereRole, type UserRow } from './user-store.ts';

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

/** The people of the office, as administrators and managers list them. */
export const userListing: Listing<UserRow, User> = {
  resource: 'users',
  from: (db) => db('users').select('users.*'),
  id: 'users.id',
  columns: {
    email: { column: 'users.email', holds: 'text' },
    name: { column: 'users.name', holds: 'text' },
    status: { column: 'users.status', holds: 'text' },
    createdAt: { column: 'users.created_at', holds: 'moment' },
    lastSignedInAt: { column: 'users.last_signed_in_at', holds: 'moment' },
  },
  filters: {
    role: (query, value) => {
      if (isRole(value)) whereRole(query, value);
      else query.whereRaw('1 = 0');
    },
  },
  search: 'users.search_text',
  order: ['name', 'ASC'],
  item: (row) => withoutDigests(fromRow(row)),
  itemSchema: userSchema,
};

/** The person's record. @throws Refusal 404 when there is none */
export async function findUser(db: Knex, id: number): Promise<User> {
  const row: UserRow | undefined = await db('users').where('id', id).first();
  return row ? withoutDigests(fromRow(row)) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Whether the person asked for the language kept with them. */
export async function hasChosenLanguage(db: Knex, id: number): Promise<boolean> {
  return (await db('users').where({ id, language_chosen: 1 }).first('id')) !== undefined;
}

/** Active people who may do something, e.g. everyone a reviewer may hand an application to, by name. */
export async function findPeopleWho(db: Knex, permission: Permission): Promise<{ id: number; name: string }[]> {
  const roles = ROLES.filter((role) => permissionsByRole[role].some((held) => held === permission));
  const query = db('users').where('status', 'active').select('id', 'name').orderBy('name');
  query.where((any) => {
    any.whereRaw('1 = 0');
    for (const role of roles) any.orWhere((one) => whereRole(one, role));
  });
  return query;
}

/** Whether there is such an account, whatever its status. */
export async function isUserKnown(db: Knex, id: number): Promise<boolean> {
  return (await db('users').where({ id }).first('id')) !== undefined;
}

/** How many accounts there are, and how many of them are demo people. */
export async function countUsers(db: Knex): Promise<{ all: number; demo: number }> {
  const [row]: { people: number; demo_people: number | null }[] = await db('users').count({ people: '*' }).sum({ demo_people: 'demo' });
  return { all: Number(row?.people ?? 0), demo: Number(row?.demo_people ?? 0) };
}
