import { useLocaleState, useRecordContext } from 'react-admin';
import type { FormStock } from '../../rules-schema/form-stock/form-stock.ts';
import { formatCount } from '../display/figures.ts';
import { Day } from '../display/moment.tsx';

/** The numbers of a delivery: `A 100001–100500`. */
export const Numbers = () => {
  const stock = useRecordContext<FormStock>();
  return stock ? <span className="tabular" style={{ whiteSpace: 'nowrap' }}>{stock.series} {stock.first}–{stock.last}</span> : null;
};

export const ReceivedOn = () => {
  const stock = useRecordContext<FormStock>();
  return stock ? <Day on={stock.receivedOn} /> : null;
};

export const Count = ({ of }: { of: 'used' | 'spoiled' | 'left' }) => {
  const [language] = useLocaleState();
  const stock = useRecordContext<FormStock>();
  return stock ? <span className="tabular">{formatCount(stock[of], language)}</span> : null;
};
