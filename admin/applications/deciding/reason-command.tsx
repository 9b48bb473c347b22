import Button from '@mui/material/Button';
import type { SvgIconComponent } from '@mui/icons-material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Application } from '../../../rules-schema/application/application.ts';
import { AskingDialog } from '../../display/asking-dialog.tsx';
import { LetterField } from '../../display/letter-field.tsx';
import { useAskedCommand } from '../../server-door/use-asked-command.ts';

type ReasonCommandProps = { verb: string; words: string; application: Application; icon: SvgIconComponent; color?: 'primary' | 'error' };

/** A command that must be given a reason, which is kept. `words` names its messages. */
export const ReasonCommand = ({ verb, words, application, icon: Icon, color = 'primary' }: ReasonCommandProps) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const { ask, send, dialog } = useAskedCommand('applications', verb, application, { done: `applications.${words}.done` });
  const say = (key: string) => translate(`applications.${words}.${key}`, { holder: application.holder ?? '', _: translate(`applications.${words}.action`) });
  return (
    <>
      <Button size="small" variant="outlined" color={color} startIcon={<Icon />} onClick={ask}>{say('action')}</Button>
      <AskingDialog {...dialog} title={say('title')} submit={say('submit')} color={color} isReady={reason.trim().length >= 3} onSubmit={() => send({ reason })}>
        <LetterField label={say('reason')} value={reason} change={setReason} minRows={2} autoFocus />
      </AskingDialog>
    </>
  );
};
