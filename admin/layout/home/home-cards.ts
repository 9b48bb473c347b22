import type { ComponentType } from 'react';
import { lazyScreen } from '../lazy-screen.ts';
import type { Permission } from '../../../rules-schema/user/permissions.ts';

/** A card on the home page, shown to those who hold the permission. Load it lazily: home must open at once. */
export type HomeCard = { key: string; permission: Permission; Card: ComponentType };

/** The features' own cards, in the order they stand on the page, above the links to the lists. */
export const homeCards: HomeCard[] = [
  { key: 'my-applications', permission: 'application:claim', Card: lazyScreen(() => import('../../reports/home/my-applications-card.tsx'), 'MyApplicationsCard') },
  { key: 'queue', permission: 'report:read', Card: lazyScreen(() => import('../../reports/home/queue-card.tsx'), 'QueueCard') },
  { key: 'ending-soon', permission: 'certificate:read', Card: lazyScreen(() => import('../../module-permits/ending-soon-card.tsx'), 'EndingSoonCard') },
  { key: 'disagreement', permission: 'report:read', Card: lazyScreen(() => import('../../reports/home/disagreement-card.tsx'), 'DisagreementCard') },
  { key: 'critical-quotas', permission: 'report:read', Card: lazyScreen(() => import('../../reports/home/critical-quotas-card.tsx'), 'CriticalQuotasCard') },
  { key: 'verification', permission: 'verification-request:edit', Card: lazyScreen(() => import('../../verification-requests/verification-card.tsx'), 'VerificationCard') },
  { key: 'rule-tables', permission: 'replay:run', Card: lazyScreen(() => import('../../rule-tables/open-versions-card.tsx'), 'OpenVersionsCard') },
];
