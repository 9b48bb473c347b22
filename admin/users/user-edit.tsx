import Card from '@mui/material/Card';
import { EditBase, required, SaveButton, SimpleForm, TextInput, Title, Toolbar, useCanAccess, useRecordContext } from 'react-admin';
import type { User } from '../../rules-schema/user/user.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { RoleChoices } from './role-choices.tsx';
import { UserAccount } from './user-account.tsx';

/** What an administrator may change about a person; the rest are commands or the person's own matter. */
const changeable = ({ name, roles, language }: User) => ({ name, roles, language });

const FormToolbar = () => (
  <Toolbar sx={{ position: 'static' }}>
    <SaveButton />
  </Toolbar>
);

const UserForm = () => {
  const { canAccess: mayEdit = false } = useCanAccess({ resource: 'users', action: 'edit' });
  return (
    <Card>
      <SimpleForm toolbar={mayEdit ? <FormToolbar /> : false} disabled={!mayEdit}>
        <TextInput source="name" validate={required()} />
        <RoleChoices />
        <LanguageChoice />
      </SimpleForm>
    </Card>
  );
};

const UserTitle = () => <Title title={useRecordContext<User>()?.name ?? ''} />;

/** One person: name, roles and language at the left, the account and its history at the right. */
export const UserEdit = () => (
  <EditBase<User> mutationMode="pessimistic" redirect={false} transform={changeable}>
    <UserTitle />
    <RecordPage
      main={<UserForm />}
      aside={
        <>
          <UserAccount />
          <UserHistory />
        </>
      }
    />
  </EditBase>
);

/** Signing in and out is in the trail too, but would bury what happened to the account. */
const changesOfAccount = [
  'add',
  'invite',
  'reset-invitation',
  'accept-invitation',
  'save',
  'change-password',
  'deactivate',
  'reactivate',
];

const UserHistory = () => {
  const user = useRecordContext<User>();
  return user ? <AuditTrail entity="users" id={user.id} deeds={changesOfAccount} /> : null;
};
