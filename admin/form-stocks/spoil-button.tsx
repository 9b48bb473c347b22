import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FormStock } from '../../rules-schema/form-stock/form-stock.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { LetterField } from '../display/letter-field.tsx';
import { useAskedCommand } from '../server-door/use-asked-command.ts';

/** Records that a form of a delivery was spoiled, and why. */
export const SpoilButton = ({ stock }: { stock: FormStock }) => {
  const translate = useTranslate();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const { ask, send, dialog } = useAskedCommand<FormStock>('form-stocks', 'spoil', { ...stock, number: stock.series }, {
    done: 'form_stocks.spoil.done', after: () => {
      setNumber('');
      setReason('');
    },
  });
  const say = (key: string) => translate(`form_stocks.spoil.${key}`);
  return (
    <>
      <Button size="small" variant="outlined" color="error" startIcon={<DeleteIcon />} onClick={ask}>{say('action')}</Button>
      <AskingDialog {...dialog} title={say('title')} submit={say('submit')} color="error" isReady={/^[1-9]\d{0,7}$/.test(number) && reason.trim().length >= 3} onSubmit={() => send({ number: Number(number), reason })}>
        <TextField label={say('number')} value={number} onChange={(event) => setNumber(event.target.value)} margin="none" required autoFocus />
        <LetterField label={say('reason')} value={reason} change={setReason} minRows={2} />
      </AskingDialog>
    </>
  );
};
