import PieChartIcon from '@mui/icons-material/PieChartOutline';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const tariffQuotas: ResourceProps = {
  name: 'tariff-quotas',
  icon: PieChartIcon,
  recordRepresentation: 'orderNumber',
  list: lazyScreen(() => import('./quota-list.tsx'), 'QuotaList'),
  show: lazyScreen(() => import('./quota-show.tsx'), 'QuotaShow'),
  create: lazyScreen(() => import('./quota-create.tsx'), 'QuotaCreate'),
  edit: lazyScreen(() => import('./quota-edit.tsx'), 'QuotaEdit'),
};
