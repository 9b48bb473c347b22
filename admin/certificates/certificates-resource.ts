import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const certificates: ResourceProps = {
  name: 'certificates',
  icon: VerifiedIcon,
  recordRepresentation: 'number',
  list: lazyScreen(() => import('./certificate-list.tsx'), 'CertificateList'),
  show: lazyScreen(() => import('./certificate-show.tsx'), 'CertificateShow'),
};
