import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Role } from '../../rules-schema/user/roles.ts';
import { Moment } from '../display/moment.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import type { User } from '../../rules-schema/user/user.ts';
import { meaningOfStatus } from './user-status.ts';

/** Roles as chips, in the reader's words. */
export const RoleChips = ({ roles }: { roles: readonly Role[] }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {roles.map((role) => (
        <Chip key={role} size="small" variant="outlined" label={translate(`users.roles.${role}`)} />
      ))}
    </Box>
  );
};

export const UserRoles = () => {
  const user = useRecordContext<User>();
  return user ? <RoleChips roles={user.roles} /> : null;
};

export const UserStatusChip = () => {
  const translate = useTranslate();
  const user = useRecordContext<User>();
  return user ? <StatusChip label={translate(`users.status.${user.status}`)} meaning={meaningOfStatus[user.status]} /> : null;
};

export const LastSignIn = () => {
  const translate = useTranslate();
  const user = useRecordContext<User>();
  if (!user) return null;
  return user.lastSignedInAt ? <Moment at={user.lastSignedInAt} /> : <>{translate('users.never')}</>;
};
