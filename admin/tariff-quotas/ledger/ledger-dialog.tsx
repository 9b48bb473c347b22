import Alert from '@mui/material/Alert';
import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState, type ReactNode } from 'react';
import { RecordContextProvider, useNotify, useRefresh } from 'react-admin';
import type { FieldErrors } from '../../../rules-schema/problem.ts';
import { DialogForm } from '../../display/dialog-form.tsx';
import { fieldErrorsOf, sentenceOf } from '../../server-door/problems.ts';

type LedgerDialogProps = {
  title: string;
  help: string;
  submit: string;
  /** Message key shown when it is entered. */
  done: string;
  defaultValues: object;
  /** Sends what was entered. @throws HttpError in the server's words */
  send: (values: Record<string, unknown>) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
};

/** A form for one entry in the ledger, empty of the record it is about. A refusal stays above what was typed, in the server's words, and at its field. */
export const LedgerDialog = ({ title, help, submit, done, defaultValues, send, onClose, children }: LedgerDialogProps) => {
  const notify = useNotify();
  const refresh = useRefresh();
  const titleId = useId();
  const [refusal, setRefusal] = useState<string>();
  const enter = async (values: Record<string, unknown>): Promise<FieldErrors | undefined> => {
    try {
      await send(values);
    } catch (error) {
      setRefusal(sentenceOf(error));
      return fieldErrorsOf(error);
    }
    notify(done, { type: 'success' });
    refresh();
    onClose();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      {refusal && (
        <Alert severity="error" sx={{ mx: 3, mb: 1 }}>
          {refusal}
        </Alert>
      )}
      <RecordContextProvider value={undefined}>
        <DialogForm help={help} submit={submit} onCancel={onClose} defaultValues={defaultValues} onSubmit={enter}>
          {children}
        </DialogForm>
      </RecordContextProvider>
    </Dialog>
  );
};
