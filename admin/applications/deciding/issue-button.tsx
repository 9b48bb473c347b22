import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { CertificateTypeId } from '../../../rules-schema/application/payload.ts';
import type { Application } from '../../../rules-schema/application/application.ts';
import type { Certificate } from '../../../rules-schema/certificate/certificate.ts';
import { AskingDialog } from '../../display/asking-dialog.tsx';
import { SignatoryChoice, useSignatoryChoice } from '../../signatories/signatory-choice.tsx';
import { useAskedCommand } from '../../server-door/use-asked-command.ts';

/** Issues the certificate of an approved application and shows it. */
export const IssueButton = ({ application, type }: { application: Application; type: CertificateTypeId }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const choice = useSignatoryChoice(type);
  const { ask, send, dialog } = useAskedCommand<Certificate>('applications', 'issue', application, {
    done: 'applications.issue.done', numberOf: ({ number }) => number, after: ({ id }) => void navigate(`/certificates/${id}/show`),
  });
  return (
    <>
      <Button size="small" variant="contained" startIcon={<VerifiedIcon />} onClick={ask}>{translate('applications.issue.action')}</Button>
      <AskingDialog {...dialog} title={translate('applications.issue.title')} submit={translate('applications.issue.submit')} isReady={choice.chosen !== null} onSubmit={() => send({ signatoryId: choice.chosen })}>
        <Typography>{translate('applications.issue.text')}</Typography>
        <SignatoryChoice choice={choice} autoFocus />
      </AskingDialog>
    </>
  );
};
