import type { ResourceProps } from 'react-admin';
import { lazyScreen } from '../layout/lazy-screen.ts';

export const timberStatements: ResourceProps = {
  name: 'timber-statements',
  recordRepresentation: 'internalReference',
  list: lazyScreen(() => import('./timber-statement-list.tsx'), 'TimberStatementList'),
  show: lazyScreen(() => import('./timber-statement-show.tsx'), 'TimberStatementShow'),
};

export const timberOperators: ResourceProps = {
  name: 'timber-operators',
  recordRepresentation: 'name',
  list: lazyScreen(() => import('./timber-operator-list.tsx'), 'TimberOperatorList'),
  create: lazyScreen(() => import('./timber-operator-form.tsx'), 'TimberOperatorCreate'),
  edit: lazyScreen(() => import('./timber-operator-form.tsx'), 'TimberOperatorEdit'),
};
