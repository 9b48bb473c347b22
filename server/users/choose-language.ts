import type { Language } from '../../rules-schema/user/language.ts';
import type { User } from '../../rules-schema/user/user.ts';
import type { CommandContext } from '../command/context.ts';
import { withoutDigests } from './user.ts';
import { lockUser, updateUser } from './user-store.ts';

/**
 * A person chooses the language they work in. A matter of taste: the trail does not record it.
 * @param chosen false for the language of the desk they came in at, which gives way to any they have chosen
 */
export async function chooseLanguage(context: CommandContext, { userId, language, chosen }: { userId: number; language: Language; chosen: boolean }): Promise<User> {
  const account = await lockUser(context.tx, userId);
  const isSettled = account.languageChosen ? !chosen || account.language === language : !chosen && account.language === language;
  if (isSettled) return withoutDigests(account);
  return withoutDigests(await updateUser(context.tx, { ...account, language, languageChosen: chosen }, context.now));
}
