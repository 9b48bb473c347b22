import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { CreateBase, email, required, TextInput, useLocaleState, useTranslate } from 'react-admin';
import { DialogForm } from '../display/dialog-form.tsx';
import { InvitationReady } from './invitation-ready.tsx';
import type { Invited } from './invitation.ts';
import { LanguageChoice } from './language-choice.tsx';
import { RoleChoices } from './role-choices.tsx';

/** Invites a person, then shows the one-time link. */
export const InviteDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const [invited, setInvited] = useState<Invited>();
  return (
    <Dialog open onClose={invited ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="invite-title">
      <DialogTitle id="invite-title">{translate(invited ? 'users.invite.done_title' : 'users.invite.title')}</DialogTitle>
      {invited ? (
        <>
          <DialogContent>
            <InvitationReady invited={invited} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose}>
              {translate('users.invite.close')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <CreateBase<Invited> resource="users" redirect={false} mutationOptions={{ onSuccess: setInvited }}>
          <DialogForm help="users.invite.help" submit="users.invite.send" onCancel={onClose} defaultValues={{ language, roles: [] }}>
            <TextInput source="name" validate={required()} autoFocus autoComplete="off" />
            <TextInput source="email" type="email" validate={[required(), email()]} autoComplete="off" />
            <RoleChoices />
            <LanguageChoice />
          </DialogForm>
        </CreateBase>
      )}
    </Dialog>
  );
};
