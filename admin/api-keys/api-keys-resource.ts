import KeyIcon from '@mui/icons-material/KeyOutlined';
import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const apiKeys: ResourceProps = {
  name: 'api-keys',
  icon: KeyIcon,
  recordRepresentation: 'name',
  list: lazyScreen(() => import('./api-key-list.tsx'), 'ApiKeyList'),
};
