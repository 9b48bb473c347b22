import CancelIcon from '@mui/icons-material/CancelOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { LetterField } from '../display/letter-field.tsx';
import { useAskedCommand } from '../server-door/use-asked-command.ts';

/** Cancels a certificate; the reason is kept in the register. */
export const CancelCertificateButton = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const { ask, send, dialog } = useAskedCommand<Certificate>('certificates', 'cancel', certificate, { done: 'certificates.cancel.done' });
  return (
    <>
      <Button size="small" variant="outlined" color="error" startIcon={<CancelIcon />} onClick={ask}>{translate('certificates.cancel.action')}</Button>
      <AskingDialog
        {...dialog}
        title={translate('certificates.cancel.title', { number: certificate.number })}
        submit={translate('certificates.cancel.submit')}
        color="error"
        isReady={reason.trim().length >= 3}
        onSubmit={() => send({ reason })}
      >
        <LetterField label={translate('certificates.cancel.reason')} value={reason} change={setReason} minRows={2} autoFocus />
      </AskingDialog>
    </>
  );
};
