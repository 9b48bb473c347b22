import { LANGUAGES, type Language } from '../../rules-schema/user/language.ts';

/** How each language calls itself: said in that language whichever one is being read. */
export const languageNames: Record<Language, string> = { lv: 'Latviešu', en: 'English' };

export const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

/** The locale for figures and dates. English readers here are Europeans: day before month, comma between thousands. */
export const formattingLocale = (language: string): string => (language === 'lv' ? 'lv-LV' : 'en-GB');
