import AssessmentIcon from '@mui/icons-material/AssessmentOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const reports: ResourceProps = {
  name: 'reports',
  icon: AssessmentIcon,
  list: lazyScreen(() => import('./reports-page.tsx'), 'ReportsPage'),
};
