import FileCopyIcon from '@mui/icons-material/FileCopyOutlined';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { LOSS_REASONS } from '../../rules-schema/application/eur1.ts';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { LetterField } from '../display/letter-field.tsx';
import { SignatoryChoice, useSignatoryChoice } from '../signatories/signatory-choice.tsx';
import { useAskedCommand } from '../server-door/use-asked-command.ts';

/** Makes out a duplicate of a certificate that was stolen, lost or destroyed (Protocol 4, article 19), and shows it. */
export const DuplicateButton = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [loss, setLoss] = useState('');
  const choice = useSignatoryChoice(certificate.type);
  const [explanation, setExplanation] = useState('');
  const { ask, send, dialog } = useAskedCommand<Certificate>('certificates', 'duplicate', certificate, {
    done: 'certificates.duplicate.done', numberOf: ({ number }) => number, after: ({ id }) => void navigate(`/certificates/${id}/show`),
  });
  const say = (key: string) => translate(`certificates.duplicate.${key}`, { number: certificate.number });
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<FileCopyIcon />} onClick={ask}>{say('action')}</Button>
      <AskingDialog
        {...dialog}
        title={say('title')}
        submit={say('submit')}
        isReady={loss !== '' && choice.chosen !== null}
        onSubmit={() => send({ loss, signatoryId: choice.chosen, ...(explanation.trim() && { explanation }) })}
      >
        <TextField select label={say('loss')} value={loss} onChange={(event) => setLoss(event.target.value)} margin="none" required autoFocus>
          {LOSS_REASONS.map((reason) => <MenuItem key={reason} value={reason}>{translate(`certificates.losses.${reason}`)}</MenuItem>)}
        </TextField>
        <SignatoryChoice choice={choice} />
        <LetterField label={say('explanation')} value={explanation} change={setExplanation} minRows={2} isRequired={false} />
      </AskingDialog>
    </>
  );
};
