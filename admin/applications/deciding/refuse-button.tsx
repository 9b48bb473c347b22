import BlockIcon from '@mui/icons-material/Block';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { REFUSAL_REASONS } from '../../../rules-schema/application/reasons.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { AskingDialog } from '../../display/asking-dialog.tsx';
import { LetterField } from '../../display/letter-field.tsx';
import { DecidingButton } from './deciding-button.tsx';
import { ReasonChoices } from './reason-choices.tsx';
import { useDeciding } from './use-deciding.ts';
import { useAskedCommand } from '../../server-door/use-asked-command.ts';

/** Refuses with coded reasons, grounds and legal basis. */
export const RefuseButton = ({ application, after }: { application: OpenApplication; after: () => void }) => {
  const translate = useTranslate();
  const [reasons, setReasons] = useState<string[]>([]);
  const [text, setText] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const { ask, send, dialog } = useAskedCommand('applications', 'refuse', application, { done: 'applications.refuse.done', after });
  const { why, begin } = useDeciding(application, ask);
  return (
    <>
      <DecidingButton label={translate('applications.refuse.action')} icon={BlockIcon} why={why} variant="outlined" color="error" onClick={begin} />
      <AskingDialog
        {...dialog}
        title={translate('applications.refuse.title')}
        submit={translate('applications.refuse.submit')}
        color="error"
        isReady={reasons.length > 0 && text.trim().length >= 3 && legalBasis.trim().length >= 3}
        onSubmit={() => send({ reasons, text, legalBasis })}
      >
        <ReasonChoices reasons={REFUSAL_REASONS} chosen={reasons} choose={setReasons} />
        <LetterField label={translate('applications.refuse.grounds')} value={text} change={setText} />
        <TextField label={translate('applications.refuse.legal_basis')} value={legalBasis} onChange={(event) => setLegalBasis(event.target.value)} margin="none" required />
      </AskingDialog>
    </>
  );
};
