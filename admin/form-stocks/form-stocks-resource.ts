import InventoryIcon from '@mui/icons-material/Inventory2Outlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const formStocks: ResourceProps = {
  name: 'form-stocks',
  icon: InventoryIcon,
  recordRepresentation: ({ series, first, last }) => `${series} ${first}–${last}`,
  list: lazyScreen(() => import('./form-stock-list.tsx'), 'FormStockList'),
  create: lazyScreen(() => import('./form-stock-create.tsx'), 'FormStockCreate'),
  show: lazyScreen(() => import('./form-stock-show.tsx'), 'FormStockShow'),
};
