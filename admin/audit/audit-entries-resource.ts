import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const auditEntries: ResourceProps = {
  name: 'audit-entries',
  icon: HistoryIcon,
  recordRepresentation: ({ id }) => `${id}`,
  list: lazyScreen(() => import('./audit-entry-list.tsx'), 'AuditEntryList'),
  show: lazyScreen(() => import('./audit-entry-show.tsx'), 'AuditEntryShow'),
};
