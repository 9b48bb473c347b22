import polyglotI18nProvider from 'ra-i18n-polyglot';
import { LANGUAGES, type Language } from '../../rules-schema/user/language.ts';
import { messagesOf } from './catalogues.ts';
import { isLanguage, languageNames } from './languages.ts';

/**
 * Latvian has a singular for 1, 21, 31 … (not 11) and a plural for the rest. Polyglot knows no Latvian of its own, and
 * forgets its English once it is given other rules.
 */
const pluralRules = {
  pluralTypes: {
    lv: (count: number) => (count % 10 === 1 && count % 100 !== 11 ? 0 : 1),
    en: (count: number) => (count === 1 ? 0 : 1),
  },
  pluralTypeToLanguages: { lv: ['lv'], en: ['en'] },
};

const languageOfTheBrowser = (): Language => {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return wanted ?? 'lv';
};

const catalogueKey = /^[\w-]+(\.[\w-]+)+$/;

/** React-Admin also passes the server's ready sentences through here; only what looks like a key and is none is a fault. */
const onMissingKey = (key: string): string => {
  if (catalogueKey.test(key)) reportError(new Error(`No catalogue has the message ${key}`));
  return key;
};

/** One for the whole console: the screens translate with it, and the server's door tells the server which language is read. */
export const i18nProvider = polyglotI18nProvider(
  (language) => messagesOf(isLanguage(language) ? language : 'en'),
  languageOfTheBrowser(),
  LANGUAGES.map((locale) => ({ locale, name: languageNames[locale] })),
  { pluralRules, onMissingKey },
);
