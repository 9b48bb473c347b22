import type { Knex } from 'knex';
import { refuse } from '../command/refusal.ts';
import { administers, type UserAccount } from './user.ts';
import { userMessages } from './user-messages.ts';
import { lockAdministrators } from './user-store.ts';

/**
 * Holds every active administrator until the transaction ends and promises that one remains. Call it before locking the
 * account itself, so that two administrators who deactivate each other wait instead of both succeeding.
 * @returns the check to make of the account as it was and as it shall be
 */
export async function keepAnAdministrator(tx: Knex.Transaction): Promise<(before: UserAccount, after: UserAccount) => void> {
  const administrators = await lockAdministrators(tx);
  return (before, after) => {
    const others = administrators.filter(({ id }) => id !== before.id);
    if (administers(before) && !administers(after) && others.length === 0) {
      refuse(userMessages, 'last-administrator', { name: before.name }, { status: 409 });
    }
  };
}
