import RuleIcon from '@mui/icons-material/RuleOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const ruleTables: ResourceProps = {
  name: 'rule-tables',
  icon: RuleIcon,
  recordRepresentation: 'agreement',
  list: lazyScreen(() => import('./rule-table-list.tsx'), 'RuleTableList'),
};
