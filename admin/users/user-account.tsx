import BlockIcon from '@mui/icons-material/Block';
import LinkIcon from '@mui/icons-material/Link';
import RestoreIcon from '@mui/icons-material/Restore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import type { User } from '../../rules-schema/user/user.ts';
import { Facts } from '../display/facts.tsx';
import { ExactMoment } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { CommandButton } from '../server-door/command-button.tsx';
import type { Invited } from './invitation.ts';
import { InvitationReady } from './invitation-ready.tsx';
import { LastSignIn, UserStatusChip } from './user-fields.tsx';

/** The state of a person's account and the commands that change it. */
export const UserAccount = () => {
  const translate = useTranslate();
  const user = useRecordContext<User>();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'users', action: 'edit' });
  if (!user) return null;
  const field = (name: keyof User) => translate(`resources.users.fields.${name}`);
  const facts = [
    { name: field('email'), value: user.email },
    { name: field('status'), value: <UserStatusChip /> },
    { name: field('lastSignedInAt'), value: <LastSignIn /> },
    { name: field('createdAt'), value: <ExactMoment at={user.createdAt} /> },
  ];
  if (user.status === 'invited' && user.invitationExpiresAt) {
    facts.push({ name: field('invitationExpiresAt'), value: <ExactMoment at={user.invitationExpiresAt} /> });
  }
  return (
    <Panel title={translate('users.account')}>
      <Facts facts={facts} />
      {mayEdit && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {user.status !== 'deactivated' && <NewLinkButton user={user} />}
          {user.status === 'deactivated' ? <ReactivateButton user={user} /> : <DeactivateButton user={user} />}
        </Box>
      )}
    </Panel>
  );
};

const useWords = (command: 'deactivate' | 'reactivate' | 'new_link', { name }: User) => {
  const translate = useTranslate();
  return {
    label: translate(`users.${command}.action`),
    question: { title: translate(`users.${command}.title`, { name }), text: translate(`users.${command}.text`, { name }) },
  };
};

const DeactivateButton = ({ user }: { user: User }) => (
  <CommandButton
    {...useWords('deactivate', user)}
    verb="deactivate"
    record={user}
    icon={BlockIcon}
    color="error"
    done="users.deactivate.done"
  />
);

const ReactivateButton = ({ user }: { user: User }) => (
  <CommandButton
    {...useWords('reactivate', user)}
    verb="reactivate"
    record={user}
    icon={RestoreIcon}
    done="users.reactivate.done"
  />
);

const NewLinkButton = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const [invited, setInvited] = useState<Invited>();
  return (
    <>
      <CommandButton<Invited>
        {...useWords('new_link', user)}
        verb="reset-invitation"
        record={user}
        icon={LinkIcon}
        onDone={setInvited}
      />
      {invited && (
        <Dialog open fullWidth maxWidth="sm" aria-labelledby="reinvited-title">
          <DialogTitle id="reinvited-title">{translate('users.invite.done_title')}</DialogTitle>
          <DialogContent>
            <InvitationReady invited={invited} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={() => setInvited(undefined)}>
              {translate('users.invite.close')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
};
