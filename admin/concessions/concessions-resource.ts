import RedeemIcon from '@mui/icons-material/RedeemOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const concessions: ResourceProps = {
  name: 'concessions',
  icon: RedeemIcon,
  recordRepresentation: 'orderNumber',
  list: lazyScreen(() => import('./concession-list.tsx'), 'ConcessionList'),
  show: lazyScreen(() => import('./concession-show.tsx'), 'ConcessionShow'),
};
