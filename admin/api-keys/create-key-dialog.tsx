import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { CreateBase, required, TextInput, useTranslate } from 'react-admin';
import type { ApiKey } from '../../rules-schema/user/api-key.ts';
import { DialogForm } from '../display/dialog-form.tsx';
import { ShownOnce } from '../display/shown-once.tsx';
import { RoleChoices } from '../users/role-choices.tsx';

/** A key just made, with the key itself, which only this answer tells. */
type CreatedKey = ApiKey & { key: string };

/** Makes a key for a program, then shows it this one time. */
export const CreateKeyDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const [created, setCreated] = useState<CreatedKey>();
  return (
    <Dialog open onClose={created ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="create-key-title">
      <DialogTitle id="create-key-title">
        {translate(created ? 'api_keys.create.done_title' : 'api_keys.create.title')}
      </DialogTitle>
      {created ? (
        <>
          <DialogContent>
            <ShownOnce
              sentence={translate('api_keys.create.done', { name: created.name })}
              secret={created.key}
              what={translate('api_keys.create.what')}
            />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose}>
              {translate('api_keys.create.close')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <CreateBase<CreatedKey> resource="api-keys" redirect={false} mutationOptions={{ onSuccess: setCreated }}>
          <DialogForm
            help="api_keys.create.help"
            submit="api_keys.create.submit"
            onCancel={onClose}
            defaultValues={{ roles: [] }}
          >
            <TextInput source="name" validate={required()} autoFocus autoComplete="off" />
            <RoleChoices />
          </DialogForm>
        </CreateBase>
      )}
    </Dialog>
  );
};
