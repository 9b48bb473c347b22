import TroubleshootIcon from '@mui/icons-material/TroubleshootOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const verificationRequests: ResourceProps = {
  name: 'verification-requests',
  icon: TroubleshootIcon,
  recordRepresentation: 'certificateNumber',
  list: lazyScreen(() => import('./verification-request-list.tsx'), 'VerificationRequestList'),
  create: lazyScreen(() => import('./verification-request-create.tsx'), 'VerificationRequestCreate'),
  show: lazyScreen(() => import('./verification-request-show.tsx'), 'VerificationRequestShow'),
};
