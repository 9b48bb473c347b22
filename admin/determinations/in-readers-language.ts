import { useLocaleState } from 'react-admin';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';

/** Picks the reader's language of a text that comes in both. */
export const useInReadersLanguage = (): ((text: BothLanguages) => string) => {
  const [language] = useLocaleState();
  return (text) => (language === 'lv' ? text.lv : text.en);
};
