import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const nomenclature: ResourceProps = {
  name: 'nomenclature',
  icon: CategoryIcon,
  list: lazyScreen(() => import('./nomenclature-list.tsx'), 'NomenclatureList'),
};
