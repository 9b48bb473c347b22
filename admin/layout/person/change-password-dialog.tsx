import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { maxLength, minLength, PasswordInput, required, useNotify, useTranslate } from 'react-admin';
import { PASSWORD_LENGTH } from '../../../rules-schema/user/user.ts';
import { DialogForm } from '../../display/dialog-form.tsx';
import { fieldErrorsOf, sentenceOf } from '../../server-door/problems.ts';
import { changePassword } from '../../server-door/session.ts';

const newPasswordRules = [required(), minLength(PASSWORD_LENGTH.least), maxLength(PASSWORD_LENGTH.most)];

/** Changes the password of the person signed in. */
export const ChangePasswordDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const change = async ({ currentPassword, newPassword }: Record<string, unknown>) => {
    try {
      await changePassword({ currentPassword: String(currentPassword), newPassword: String(newPassword) });
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
      return fieldErrorsOf(error);
    }
    notify('layout.password.changed', { type: 'success' });
    onClose();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="change-password-title">
      <DialogTitle id="change-password-title">{translate('layout.password.title')}</DialogTitle>
      <DialogForm submit="layout.password.change" onCancel={onClose} onSubmit={change}>
        <PasswordInput
          source="currentPassword"
          label="layout.password.current"
          autoComplete="current-password"
          validate={required()}
          autoFocus
        />
        <PasswordInput
          source="newPassword"
          label="layout.password.next"
          helperText={translate('layout.password.rule', { length: PASSWORD_LENGTH.least })}
          autoComplete="new-password"
          validate={newPasswordRules}
        />
      </DialogForm>
    </Dialog>
  );
};
