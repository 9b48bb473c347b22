import { formattingLocale } from '../i18n/languages.ts';

/** Money on the wire: a decimal string and an ISO 4217 currency. */
export type MoneyOnTheWire = { amount: string; currency: string };

/** Units of quantity the office counts in, as they are printed after the figure. */
export type QuantityUnit = 'kg' | 't' | 'hl' | 'l' | '%';

/**
 * Intl formats a decimal string digit by digit, without passing through floating point; only its type asks for a literal.
 */
const asExactNumeral = (decimal: string) => decimal as `${number}`;

/** `{amount: "1234.50", currency: "EUR"}` → `1 234,50 €` (lv) or `€1,234.50` (en). */
export const formatMoney = ({ amount, currency }: MoneyOnTheWire, language: string): string =>
  new Intl.NumberFormat(formattingLocale(language), { style: 'currency', currency }).format(asExactNumeral(amount));

/** `"12345.5"` → `12 345,5` (lv) or `12,345.5` (en), with every decimal that is stored. */
export const formatDecimal = (decimal: string, language: string): string =>
  new Intl.NumberFormat(formattingLocale(language), { maximumFractionDigits: 12 }).format(asExactNumeral(decimal));

/** `"1234.5"`, kg → `1 234,5 kg`. Every decimal that is stored is shown: a rounded mass would be another mass. */
export const formatQuantity = (decimal: string, unit: QuantityUnit, language: string): string => `${formatDecimal(decimal, language)}\u00a0${unit}`;

/** A whole number grouped for the reader. */
export const formatCount = (count: number, language: string): string =>
  new Intl.NumberFormat(formattingLocale(language)).format(count);
