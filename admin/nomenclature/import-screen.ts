import { lazyScreen } from '../layout/lazy-screen.ts';

/** "Import an edition", fetched when it is first opened. */
export const NomenclatureImportPage = lazyScreen(() => import('./import-page.tsx'), 'ImportPage');
