import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { onConflict } from './conflicts.ts';

/** Explains a write that met a record changed in the meantime, and offers to load the newer version. */
export const ConflictDialog = () => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  useEffect(() => onConflict(() => setOpen(true)), []);

  const close = () => setOpen(false);
  const load = () => {
    close();
    refresh();
  };
  return (
    <Dialog open={open} onClose={close} maxWidth="xs" aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('server_door.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('server_door.conflict.text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('server_door.conflict.stay')}</Button>
        <Button variant="contained" onClick={load}>
          {translate('server_door.conflict.load')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
