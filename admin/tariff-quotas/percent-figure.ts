import { formattingLocale } from '../i18n/languages.ts';

/** `"90.50"` → `90,5` (lv) or `90.5` (en): per cent with at most two decimals, without the sign. */
export const percentFigure = (percent: string | number, language: string): string =>
  new Intl.NumberFormat(formattingLocale(language), { maximumFractionDigits: 2 }).format(Number(percent));
