import { useLocaleState, useNotify } from 'react-admin';
import type { Language } from '../../rules-schema/user/language.ts';
import { sentenceOf } from '../server-door/problems.ts';
import { rememberLanguage } from '../server-door/session.ts';
import { LanguageToggle } from './language-toggle.tsx';

/** The language of a person signed in: changes at once here, and is kept with the person on the server. */
export const LanguageSwitch = () => {
  const [language, setLanguage] = useLocaleState();
  const notify = useNotify();
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    rememberLanguage(chosen).catch((error: unknown) => notify(sentenceOf(error), { type: 'error' }));
  };
  return <LanguageToggle value={language} onChoose={choose} />;
};
