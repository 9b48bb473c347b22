import { usePermissions, useResourceDefinitions } from 'react-admin';
import { mayOpen } from '../../server-door/access.ts';
import type { Permission } from '../../../rules-schema/user/permissions.ts';
import { menuSections, type MenuSection } from './menu-sections.ts';

/** The menu as this person sees it: only what exists and what they may open, without empty sections. */
export const useVisibleMenu = (): MenuSection[] => {
  const { permissions } = usePermissions<Permission[]>();
  const resources = useResourceDefinitions();
  if (!permissions) return [];
  return menuSections
    .map(({ name, entries }) => ({
      name,
      entries: entries.filter(({ resource }) => resource in resources && mayOpen(permissions, resource, 'list')),
    }))
    .filter(({ entries }) => entries.length > 0);
};
