import ShoppingBasketIcon from '@mui/icons-material/ShoppingBasketOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const quotaRequests: ResourceProps = {
  name: 'quota-requests',
  icon: ShoppingBasketIcon,
  recordRepresentation: 'reference',
  list: lazyScreen(() => import('./quota-request-list.tsx'), 'QuotaRequestList'),
};
