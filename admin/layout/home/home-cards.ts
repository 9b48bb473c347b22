import type { ComponentType } from 'react';
import { lazyScreen } from '../lazy-screen.ts';
import type { Permission } from '../../../rules-schema/user/permissions.ts';

/** A card on the home page, shown to those who hold the permission. Load it lazily: home must open at once. */
export type HomeCard = { key: string; permission: Permission; Card: ComponentType };

/** The features' own cards, in the order they stand on the page, above the links to the lists. */
export const homeCards: HomeCard[] = [
  { key: 'rule-tables', permission: 'replay:run', Card: lazyScreen(() => import('../../rule-tables/open-versions-card.tsx'), 'OpenVersionsCard') },
];
