import type { Language } from '../../rules-schema/user/language.ts';
import { territoryNames } from './printing-messages.ts';

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  lv: new Intl.DisplayNames(['lv'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
};

/** The name of a country, group of countries or territory by its code; the code itself where it has none. */
export function countryName(code: string, language: Language): string {
  const own = territoryNames[code];
  return own ? own[language] : (names[language].of(code) ?? code);
}
