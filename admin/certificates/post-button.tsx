import MarkunreadMailboxIcon from '@mui/icons-material/MarkunreadMailboxOutlined';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { useAskedCommand } from '../server-door/use-asked-command.ts';
import { today } from './day-of-today.ts';

/** Records that a certificate was printed, stamped, signed and posted, and when. */
export const PostButton = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const [postedOn, setPostedOn] = useState(today);
  const { ask, send, dialog } = useAskedCommand<Certificate>('certificates', 'post', certificate, { done: 'certificates.post.done' });
  const say = (key: string) => translate(`certificates.post.${key}`, { number: certificate.number });
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<MarkunreadMailboxIcon />} onClick={ask}>{say('action')}</Button>
      <AskingDialog {...dialog} title={say('title')} submit={say('submit')} isReady={postedOn !== ''} onSubmit={() => send({ postedOn })}>
        <Typography variant="body2">{say('text')}</Typography>
        <TextField type="date" label={say('day')} value={postedOn} onChange={(event) => setPostedOn(event.target.value)} margin="none" required slotProps={{ inputLabel: { shrink: true } }} />
      </AskingDialog>
    </>
  );
};
