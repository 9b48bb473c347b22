import { useLocaleState } from 'react-admin';
import type { NomenclatureTexts } from '../../rules-schema/nomenclature/nomenclature.ts';

/** Picks the reader's language of a description, and the other where the edition has only that. */
export const useDescriptions = (): ((texts: NomenclatureTexts) => string | null) => {
  const [language] = useLocaleState();
  return ({ lv, en }) => (language === 'lv' ? (lv ?? en) : (en ?? lv));
};
