import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const determinations: ResourceProps = {
  name: 'determinations',
  icon: ScienceIcon,
  list: lazyScreen(() => import('./try-goods-page.tsx'), 'TryGoodsPage'),
};
