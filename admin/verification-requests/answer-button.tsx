import ReplyIcon from '@mui/icons-material/ReplyOutlined';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { VERIFICATION_RESULTS, type VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { today } from '../certificates/day-of-today.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { LetterField } from '../display/letter-field.tsx';
import { useAskedCommand } from '../server-door/use-asked-command.ts';

/** Records what was answered to customs, and when (article 33(5)). */
export const AnswerButton = ({ request }: { request: VerificationRequest }) => {
  const translate = useTranslate();
  const [result, setResult] = useState('');
  const [answeredOn, setDay] = useState(today);
  const [answer, setAnswer] = useState('');
  const { ask, send, dialog } = useAskedCommand<VerificationRequest>('verification-requests', 'answer', { ...request, number: request.certificateNumber }, { done: 'verification_requests.answer.done' });
  const say = (key: string) => translate(`verification_requests.answer.${key}`, { number: request.certificateNumber });
  const field = (name: string) => translate(`resources.verification-requests.fields.${name}`);
  return (
    <>
      <Button size="small" variant="contained" startIcon={<ReplyIcon />} onClick={ask}>{say('action')}</Button>
      <AskingDialog {...dialog} title={say('title')} submit={say('submit')} isReady={result !== '' && answeredOn !== '' && answer.trim().length >= 2} onSubmit={() => send({ answeredOn, result, answer })}>
        <TextField select label={field('result')} value={result} onChange={(event) => setResult(event.target.value)} margin="none" required autoFocus>
          {VERIFICATION_RESULTS.map((id) => <MenuItem key={id} value={id}>{translate(`verification_requests.results.${id}`)}</MenuItem>)}
        </TextField>
        <TextField type="date" label={field('answeredOn')} value={answeredOn} onChange={(event) => setDay(event.target.value)} margin="none" required slotProps={{ inputLabel: { shrink: true } }} />
        <LetterField label={field('answer')} value={answer} change={setAnswer} minRows={3} />
      </AskingDialog>
    </>
  );
};
