import ReplayIcon from '@mui/icons-material/ReplayOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const replays: ResourceProps = {
  name: 'replays',
  icon: ReplayIcon,
  list: lazyScreen(() => import('./replay-list.tsx'), 'ReplayList'),
  show: lazyScreen(() => import('./replay-page.tsx'), 'ReplayPage'),
};
