import DrawIcon from '@mui/icons-material/DrawOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const signatories: ResourceProps = {
  name: 'signatories',
  icon: DrawIcon,
  recordRepresentation: 'name',
  list: lazyScreen(() => import('./signatory-list.tsx'), 'SignatoryList'),
  create: lazyScreen(() => import('./signatory-create.tsx'), 'SignatoryCreate'),
  edit: lazyScreen(() => import('./signatory-edit.tsx'), 'SignatoryEdit'),
  show: lazyScreen(() => import('./signatory-show.tsx'), 'SignatoryShow'),
};
