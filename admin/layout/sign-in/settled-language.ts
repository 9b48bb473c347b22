import { readSession, rememberLanguage } from '../../server-door/session.ts';
import { useDoorLanguage } from './door-language.ts';

/**
 * Settles, once a person is signed in, which language to go on in: the one they have just chosen at the door, which is
 * then kept with them, or else the one they chose before; somebody who never chose goes on in the language of the door.
 */
export const useSettledLanguage = () => {
  const { language, chosen, follow, forgetWish } = useDoorLanguage();
  return async (): Promise<void> => {
    const { user } = await readSession();
    if (user.languageChosen && !chosen) follow(user.language);
    else if (language !== user.language || chosen !== user.languageChosen) await rememberLanguage(language, chosen);
    forgetWish();
  };
};
