import GavelIcon from '@mui/icons-material/HowToRegOutlined';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { useAskedCommand } from '../server-door/use-asked-command.ts';
import { today } from './day-of-today.ts';

/** Registers what customs wrote into box 11: number, office and the day of issue (article 17(6)). */
export const CustomsButton = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const [customsNumber, setNumber] = useState(certificate.customsNumber ?? '');
  const [customsOffice, setOffice] = useState(certificate.customsOffice ?? '');
  const [customsOn, setDay] = useState(certificate.customsOn ?? today());
  const { ask, send, dialog } = useAskedCommand<Certificate>('certificates', 'register-customs', certificate, { done: 'certificates.customs.done' });
  const say = (key: string) => translate(`certificates.customs.${key}`, { number: certificate.number });
  const field = (name: string) => translate(`resources.certificates.fields.${name}`);
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<GavelIcon />} onClick={ask}>{say('action')}</Button>
      <AskingDialog
        {...dialog}
        title={say('title')}
        submit={say('submit')}
        isReady={customsNumber.trim() !== '' && customsOffice.trim().length >= 2 && customsOn !== ''}
        onSubmit={() => send({ customsNumber, customsOffice, customsOn })}
      >
        <TextField label={field('customsNumber')} value={customsNumber} onChange={(event) => setNumber(event.target.value)} margin="none" required autoFocus />
        <TextField label={field('customsOffice')} value={customsOffice} onChange={(event) => setOffice(event.target.value)} margin="none" required />
        <TextField type="date" label={field('customsOn')} value={customsOn} onChange={(event) => setDay(event.target.value)} margin="none" required slotProps={{ inputLabel: { shrink: true } }} />
      </AskingDialog>
    </>
  );
};
