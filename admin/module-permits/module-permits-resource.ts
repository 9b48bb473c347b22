import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const modulePermits: ResourceProps = {
  name: 'module-permits',
  recordRepresentation: 'institution',
  list: lazyScreen(() => import('./module-permit-list.tsx'), 'ModulePermitList'),
  show: lazyScreen(() => import('./module-permit-show.tsx'), 'ModulePermitShow'),
};

export const moduleCertificates: ResourceProps = {
  name: 'module-certificates',
  recordRepresentation: 'institution',
  list: lazyScreen(() => import('./module-certificate-list.tsx'), 'ModuleCertificateList'),
};
