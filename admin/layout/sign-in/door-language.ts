import { useLocaleState, useStore } from 'react-admin';
import type { Language } from '../../../rules-schema/user/language.ts';
import { isLanguage } from '../../i18n/languages.ts';

/**
 * The language of the pages before one is inside. What is chosen there is a wish for now: `chosen` says so until the
 * person has signed in and the wish is kept with them.
 */
export const useDoorLanguage = () => {
  const [locale, setLocale] = useLocaleState();
  const [chosen, setChosen] = useStore('door.languageChosen', false);
  const language: Language = isLanguage(locale) ? locale : 'lv';
  return {
    language,
    chosen,
    choose: (wanted: Language) => {
      setLocale(wanted);
      setChosen(true);
    },
    /** Goes on in the language kept with the person. */
    follow: (kept: Language) => setLocale(kept),
    forgetWish: () => setChosen(false),
  };
};
