import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Application } from '../../../rules-schema/application/application.ts';
import type { Certificate } from '../../../rules-schema/certificate/certificate.ts';
import { AskingDialog } from '../../display/asking-dialog.tsx';
import { useAskedCommand } from '../../server-door/use-asked-command.ts';

/** Issues the certificate of an approved application and shows it. */
export const IssueButton = ({ application, signatory: whoActs }: { application: Application; signatory: string }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [signatory, setSignatory] = useState(whoActs);
  const { ask, send, dialog } = useAskedCommand<Certificate>('applications', 'issue', application, {
    done: 'applications.issue.done', numberOf: ({ number }) => number, after: ({ id }) => void navigate(`/certificates/${id}/show`),
  });
  return (
    <>
      <Button size="small" variant="contained" startIcon={<VerifiedIcon />} onClick={ask}>{translate('applications.issue.action')}</Button>
      <AskingDialog {...dialog} title={translate('applications.issue.title')} submit={translate('applications.issue.submit')} isReady={signatory.trim() !== ''} onSubmit={() => send({ signatory })}>
        <Typography>{translate('applications.issue.text')}</Typography>
        <TextField label={translate('applications.issue.signatory')} value={signatory} onChange={(event) => setSignatory(event.target.value)} margin="none" required autoFocus />
      </AskingDialog>
    </>
  );
};
