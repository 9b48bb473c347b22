import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const users: ResourceProps = {
  name: 'users',
  icon: PeopleIcon,
  recordRepresentation: 'name',
  list: lazyScreen(() => import('./user-list.tsx'), 'UserList'),
  edit: lazyScreen(() => import('./user-edit.tsx'), 'UserEdit'),
};
