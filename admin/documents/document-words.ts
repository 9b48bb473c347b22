import { useLocaleState, useTranslate } from 'react-admin';
import type { DocumentKind } from '../../rules-schema/document/document.ts';

/** What a document is, in words: kinds of the form under its own words, the office's beside them. */
export const useKindWords = (): ((kind: DocumentKind) => string) => {
  const translate = useTranslate();
  return (kind) => (kind === 'power-of-attorney' || kind === 'certified-copy' ? translate(`documents.kinds.${kind}`) : translate(`applications.words.kind.${kind}`));
};

const KILOBYTE = 1024;

/** A size in the reader's numerals: `312 kB`, `4.2 MB`. */
export const useSizeWords = (): ((bytes: number) => string) => {
  const [language] = useLocaleState();
  return (bytes) => {
    const isSmall = bytes < KILOBYTE * KILOBYTE;
    const value = isSmall ? Math.max(1, Math.round(bytes / KILOBYTE)) : bytes / (KILOBYTE * KILOBYTE);
    return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)} ${isSmall ? 'kB' : 'MB'}`;
  };
};
