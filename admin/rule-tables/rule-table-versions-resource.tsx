import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';
import { lazyScreen } from '../layout/lazy-screen.ts';

const DifferencePage = lazyScreen(() => import('./difference/difference-page.tsx'), 'DifferencePage');

export const ruleTableVersions: ResourceProps = {
  name: 'rule-table-versions',
  icon: ArticleIcon,
  recordRepresentation: ({ agreement, number }) => `${agreement} ${number}`,
  list: lazyScreen(() => import('./version-list.tsx'), 'VersionList'),
  show: lazyScreen(() => import('./version-page.tsx'), 'VersionPage'),
  children: <Route path=":id/difference" element={<DifferencePage />} />,
};
