import EuroIcon from '@mui/icons-material/EuroOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const currencyEquivalents: ResourceProps = {
  name: 'currency-equivalents',
  icon: EuroIcon,
  list: lazyScreen(() => import('./currency-equivalent-list.tsx'), 'CurrencyEquivalentList'),
  create: lazyScreen(() => import('./currency-equivalent-create.tsx'), 'CurrencyEquivalentCreate'),
};
