import { lazyScreen } from '../../layout/lazy-screen.ts';

/** "Import past decisions", fetched when it is first opened. */
export const DecisionImportPage = lazyScreen(() => import('./import-page.tsx'), 'ImportPage');
