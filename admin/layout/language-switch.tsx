import { useLocaleState, useNotify } from 'react-admin';
import type { Language } from '../../rules-schema/user/language.ts';
import { isLanguage } from '../i18n/languages.ts';
import { sentenceOf } from '../server-door/problems.ts';
import { rememberLanguage } from '../server-door/session.ts';
import { LanguageToggle } from './language-toggle.tsx';

/** The language of a person signed in: changes at once here, and is kept with the person on the server. */
export const LanguageSwitch = () => {
  const [locale, setLanguage] = useLocaleState();
  const notify = useNotify();
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    rememberLanguage(chosen).catch((error: unknown) => notify(sentenceOf(error), { type: 'error' }));
  };
  return <LanguageToggle value={isLanguage(locale) ? locale : 'lv'} onChoose={choose} />;
};
