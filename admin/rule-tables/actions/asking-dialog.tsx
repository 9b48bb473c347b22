import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation } from '@tanstack/react-query';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { sentenceOf } from '../../server-door/problems.ts';

interface AskingDialogProps {
  title: string;
  text: string;
  /** What the button that does it says. */
  label: string;
  color?: 'primary' | 'error';
  /** Message key shown when it is done. */
  done: string;
  isReady?: boolean;
  act: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something is done to a version. A refusal stays here, in the server's words, with everything filled in. */
export const AskingDialog = ({ title, text, label, color = 'primary', done, isReady = true, act, onClose, children }: AskingDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const heading = useId();
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: () => {
      notify(done, { type: 'success' });
      onClose();
      refresh();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) mutate();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <form onSubmit={send}>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 1 }}>{text}</DialogContentText>
          {children}
          {error && <Alert severity="error" sx={{ mt: 2 }}>{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" color={color} loading={isPending} disabled={!isReady}>{label}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
