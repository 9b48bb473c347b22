import TuneIcon from '@mui/icons-material/TuneOutlined';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { GREATEST_OFFSET, type PrinterOffset } from '../../rules-schema/printing/printer-offset.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { postTo, readFrom } from '../server-door/commands.ts';
import { sentenceOf } from '../server-door/problems.ts';

const key = ['printer-offset'];

const millimetresIn = (text: string): number | null => {
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && Math.abs(value) <= GREATEST_OFFSET ? value : null;
};

/** Moves prints on official forms by millimetres, for this person's printer or for the whole office. */
export const PrinterOffsetButton = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<{ right?: string; down?: string; forOffice?: boolean }>({});
  const { data } = useQuery({ queryKey: key, queryFn: () => readFrom<PrinterOffset>('printer-offset'), enabled: isOpen });
  const [right, down] = [typed.right ?? String(data?.right ?? 0), typed.down ?? String(data?.down ?? 0)];
  const say = (name: string) => translate(`certificates.printer.${name}`);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => postTo<PrinterOffset>('printer-offset', { right: millimetresIn(right), down: millimetresIn(down), forOffice: typed.forOffice ?? false }),
    onSuccess: (saved) => {
      queries.setQueryData(key, saved);
      setTyped({});
      setOpen(false);
      notify('certificates.printer.done', { type: 'success' });
    },
  });
  const field = (name: 'right' | 'down', value: string) => (
    <TextField label={say(name)} value={value} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} error={millimetresIn(value) === null} margin="none" required />
  );
  return (
    <>
      <Button size="small" variant="text" startIcon={<TuneIcon />} onClick={() => setOpen(true)}>{say('action')}</Button>
      <AskingDialog
        open={isOpen} isPending={isPending} onClose={() => setOpen(false)} {...(error && { refusal: sentenceOf(error) })} title={say('title')} submit={say('submit')}
        isReady={millimetresIn(right) !== null && millimetresIn(down) !== null} onSubmit={() => mutate()}
      >
        <Typography variant="body2">{say('text')}</Typography>
        {field('right', right)}
        {field('down', down)}
        <FormControlLabel control={<Checkbox checked={typed.forOffice ?? false} onChange={(event) => setTyped({ ...typed, forOffice: event.target.checked })} />} label={say('for_office')} />
      </AskingDialog>
    </>
  );
};
