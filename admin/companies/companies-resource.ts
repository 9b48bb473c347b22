import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const companies: ResourceProps = {
  name: 'companies',
  icon: BusinessIcon,
  recordRepresentation: 'name',
  list: lazyScreen(() => import('./company-list.tsx'), 'CompanyList'),
  create: lazyScreen(() => import('./company-create.tsx'), 'CompanyCreate'),
  edit: lazyScreen(() => import('./company-edit.tsx'), 'CompanyEdit'),
};
