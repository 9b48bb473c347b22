import InboxIcon from '@mui/icons-material/InboxOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const applications: ResourceProps = {
  name: 'applications',
  icon: InboxIcon,
  recordRepresentation: 'number',
  list: lazyScreen(() => import('./queue/application-list.tsx'), 'ApplicationList'),
  create: lazyScreen(() => import('./form/application-create.tsx'), 'ApplicationCreate'),
  edit: lazyScreen(() => import('./form/application-edit.tsx'), 'ApplicationEdit'),
  show: lazyScreen(() => import('./examination/application-show.tsx'), 'ApplicationShow'),
};
