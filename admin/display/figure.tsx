import { useLocaleState } from 'react-admin';
import { formatDecimal, formatMoney, formatQuantity, type MoneyOnTheWire, type QuantityUnit } from './figures.ts';

/** An amount of money in the reader's locale; set `align="right"` on the cell that holds it. */
export const Money = ({ value }: { value: MoneyOnTheWire }) => {
  const [language] = useLocaleState();
  return <span className="tabular">{formatMoney(value, language)}</span>;
};

/** A decimal grouped for the reader, its unit said elsewhere. */
export const Decimal = ({ value }: { value: string }) => {
  const [language] = useLocaleState();
  return <span className="tabular">{formatDecimal(value, language)}</span>;
};

/** A mass or other measure in the reader's locale, with its unit. */
export const Quantity = ({ value, unit }: { value: string; unit: QuantityUnit }) => {
  const [language] = useLocaleState();
  return <span className="tabular">{formatQuantity(value, unit, language)}</span>;
};
