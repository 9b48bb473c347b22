/** The territories of Protocol 4 that CLDR does not name: codes of the customs tariff. */
const CUSTOMS_TERRITORIES: Readonly<Record<string, { lv: string; en: string }>> = {
  EU: { lv: 'Eiropas Savienība', en: 'European Union' },
  XC: { lv: 'Seūta', en: 'Ceuta' },
  XL: { lv: 'Meliļa', en: 'Melilla' },
};

/** Codes CLDR names that are no countries: unions, tests and the unknown. */
const NO_COUNTRIES: readonly string[] = ['EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

/** A country or territory: its ISO 3166-1 code, its name for the reader and in both languages for whoever searches. */
export interface Country {
  id: string;
  name: string;
  names: readonly string[];
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const countriesIn = (language: 'lv' | 'en'): Country[] => {
  const names = { lv: new Intl.DisplayNames(['lv'], { type: 'region', fallback: 'none' }), en: new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }) };
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !NO_COUNTRIES.includes(code) && isCurrent(code));
  return codes.flatMap((id) => {
    const { lv = names.lv.of(id), en = names.en.of(id) } = CUSTOMS_TERRITORIES[id] ?? {};
    if (lv === undefined || en === undefined) return [];
    return [{ id, name: `${language === 'lv' ? lv : en} (${id})`, names: [lv, en] }];
  }).sort((one, other) => one.name.localeCompare(other.name, language));
};

const known = new Map<string, Country[]>();

/** Every country and customs territory, in the order of the reader's alphabet. */
export const countries = (language: string): Country[] => {
  const found = known.get(language) ?? countriesIn(language === 'lv' ? 'lv' : 'en');
  known.set(language, found);
  return found;
};

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether a person who typed this may mean the country: its code, or the beginning of a word of its name in either language. */
export const isMeant = (typed: string, { id, name, names }: Country): boolean => {
  const sought = folded(typed.trim());
  if (sought === '' || folded(name) === sought || folded(id) === sought) return true;
  return names.map(folded).some((each) => each.startsWith(sought) || each.includes(` ${sought}`));
};
