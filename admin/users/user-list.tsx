import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { FilterButton, List, SearchInput, SelectInput, TopToolbar, useCanAccess, useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { ROLES } from '../../rules-schema/user/roles.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { asksForInvitation } from './invite-user-command.ts';
import { USER_STATUSES, type User } from '../../rules-schema/user/user.ts';
import { LastSignIn, UserRoles, UserStatusChip } from './user-fields.tsx';

const roleChoices = ROLES.map((id) => ({ id, name: `users.roles.${id}` }));
const statusChoices = USER_STATUSES.map((id) => ({ id, name: `users.status.${id}` }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="status" source="status" choices={statusChoices} />,
  <SelectInput key="role" source="role" choices={roleChoices} />,
];

const Actions = () => {
  const translate = useTranslate();
  const { canAccess: mayInvite } = useCanAccess({ resource: 'users', action: 'create' });
  const location = useLocation();
  const navigate = useNavigate();
  const [clicked, setClicked] = useState(false);
  const inviting = clicked || asksForInvitation(location.state);
  const close = () => {
    setClicked(false);
    if (asksForInvitation(location.state)) navigate('.', { replace: true, state: null });
  };
  return (
    <TopToolbar>
      <FilterButton />
      <ServerExportButton />
      {mayInvite && (
        <Button variant="contained" size="small" startIcon={<PersonAddIcon />} onClick={() => setClicked(true)}>
          {translate('users.invite.action')}
        </Button>
      )}
      {mayInvite && inviting && <InviteDialog onClose={close} />}
    </TopToolbar>
  );
};

/** Everyone who works here. */
export const UserList = () => (
  <List<User> filters={filters} actions={<Actions />} sort={{ field: 'name', order: 'ASC' }} perPage={25} empty={false}>
    <RecordTable empty={<NothingFits sentence="users.empty" />}>
      <RecordTable.Col source="name" />
      <RecordTable.Col source="email" />
      <RecordTable.Col source="roles" disableSort>
        <UserRoles />
      </RecordTable.Col>
      <RecordTable.Col source="status">
        <UserStatusChip />
      </RecordTable.Col>
      <RecordTable.Col source="lastSignedInAt">
        <LastSignIn />
      </RecordTable.Col>
    </RecordTable>
  </List>
);
