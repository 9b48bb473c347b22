import GavelIcon from '@mui/icons-material/GavelOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const decisions: ResourceProps = {
  name: 'decisions',
  icon: GavelIcon,
  list: lazyScreen(() => import('./decision-list.tsx'), 'DecisionList'),
  show: lazyScreen(() => import('./decision-show.tsx'), 'DecisionShow'),
};
