import { lazyScreen } from '../layout/lazy-screen.ts';

/** Opened from the menu; what people read about a rule table beside the workbench. */
export const ReferencePage = lazyScreen(() => import('./reference/reference-page.tsx'), 'ReferencePage');
export const DefectsPage = lazyScreen(() => import('./defects/defects-page.tsx'), 'DefectsPage');
