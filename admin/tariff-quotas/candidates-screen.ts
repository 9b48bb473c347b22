import { lazyScreen } from '../layout/lazy-screen.ts';

/** "Quotas for goods", fetched when it is first opened. */
export const CandidatesPage = lazyScreen(() => import('./candidates-page.tsx'), 'CandidatesPage');
