import { readSession, rememberLanguage } from '../../server-door/session.ts';
import { useDoorLanguage } from './door-language.ts';

/**
 * Settles, once a person is signed in, which language to go on in: the one they have just chosen at the door, which is
 * then kept with them, or else the one kept before.
 */
export const useSettledLanguage = () => {
  const { language, chosen, follow, forgetWish } = useDoorLanguage();
  return async (): Promise<void> => {
    const { user } = await readSession();
    if (!chosen) follow(user.language);
    else if (language !== user.language) await rememberLanguage(language);
    forgetWish();
  };
};
