import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

type AskingDialogProps = {
  open: boolean;
  title: string;
  submit: string;
  color?: 'primary' | 'error';
  /** The server's refusal in its own words, beside what was typed. */
  refusal?: string;
  isReady: boolean;
  isPending: boolean;
  /** Whether the button itself takes the focus: nothing has to be typed first. */
  isConfirmation?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** What a command needs to be told before it acts. What was typed stays with whoever opened it, so closing loses nothing. */
export const AskingDialog = ({ open, title, submit, color = 'primary', refusal, isReady, isPending, isConfirmation = false, onSubmit, onClose, children }: AskingDialogProps) => {
  const translate = useTranslate();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isPending) onSubmit();
  };
  return (
    <Dialog open={open} onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <Box component="form" noValidate onSubmit={send} sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {children}
          {refusal && <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" color={color} disabled={!isReady} loading={isPending} autoFocus={isConfirmation}>{submit}</Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
};
