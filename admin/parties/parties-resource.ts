import ContactsIcon from '@mui/icons-material/ContactsOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const parties: ResourceProps = {
  name: 'parties',
  icon: ContactsIcon,
  recordRepresentation: 'name',
  list: lazyScreen(() => import('./party-list.tsx'), 'PartyList'),
  create: lazyScreen(() => import('./party-create.tsx'), 'PartyCreate'),
  edit: lazyScreen(() => import('./party-edit.tsx'), 'PartyEdit'),
};
