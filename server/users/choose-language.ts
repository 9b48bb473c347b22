import type { Language } from '../../rules-schema/user/language.ts';
import type { User } from '../../rules-schema/user/user.ts';
import type { CommandContext } from '../command/context.ts';
import { withoutDigests } from './user.ts';
import { lockUser, updateUser } from './user-store.ts';

/** A person chooses the language they work in. A matter of taste: the trail does not record it. */
export async function chooseLanguage(context: CommandContext, { userId, language }: { userId: number; language: Language }): Promise<User> {
  const account = await lockUser(context.tx, userId);
  if (account.language === language) return withoutDigests(account);
  return withoutDigests(await updateUser(context.tx, { ...account, language }, context.now));
}
