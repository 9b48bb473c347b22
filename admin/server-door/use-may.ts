import { usePermissions } from 'react-admin';
import type { Permission } from '../../rules-schema/user/permissions.ts';

/** Whether the person may do this; false while it is not known yet. */
export const useMay = (permission: Permission): boolean => usePermissions<readonly Permission[]>().permissions?.includes(permission) ?? false;
