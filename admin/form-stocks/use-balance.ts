import { useQuery } from '@tanstack/react-query';
import type { StockBalance } from '../../rules-schema/form-stock/form-stock.ts';
import { readFrom } from '../server-door/commands.ts';

/** What the whole stock of forms comes to now. */
export const useBalance = () => useQuery({ queryKey: ['form-stocks', 'balance'], queryFn: () => readFrom<StockBalance>('form-stocks/balance') });
