import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/**
 * A screen that is fetched when it is first opened: `lazyScreen(() => import('./user-list.tsx'), 'UserList')`.
 */
export const lazyScreen = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): LazyExoticComponent<ComponentType> => lazy(async () => ({ default: (await load())[name] }));
