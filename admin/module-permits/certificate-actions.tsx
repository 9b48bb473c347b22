import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ResourceContextProvider, useRefresh, useTranslate } from 'react-admin';
import type { ModuleCertificate } from '../../rules-schema/module-permit/module-permit.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { CommandButton } from '../server-door/command-button.tsx';
import { useAskedCommand } from '../server-door/use-asked-command.ts';
import { useMay } from '../server-door/use-may.ts';

/** What may be noted of an x509 certificate as it stands: that it was issued, that it was activated. */
export const CertificateActions = ({ certificate }: { certificate: ModuleCertificate }) => {
  const translate = useTranslate();
  const mayIssue = useMay('application:issue');
  const refresh = useRefresh();
  if (!mayIssue) return null;
  if (certificate.state === 'requested') return <Box><IssueButton certificate={certificate} /></Box>;
  if (certificate.state !== 'issued') return null;
  return (
    <ResourceContextProvider value="module-certificates">
      <Box>
        <CommandButton
          verb="activate" record={certificate} icon={CheckIcon} label={translate('module_permits.activate.action')} done="module_permits.activate.done" onDone={() => refresh()}
          question={{ title: translate('module_permits.activate.title'), text: translate('module_permits.activate.text') }}
        />
      </Box>
    </ResourceContextProvider>
  );
};

const IssueButton = ({ certificate }: { certificate: ModuleCertificate }) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const [serialNumber, setSerialNumber] = useState('');
  const [validUntil, setValidUntil] = useState('');
  const { ask, send, dialog } = useAskedCommand<ModuleCertificate>('module-certificates', 'issue', { ...certificate, number: certificate.institution }, { done: 'module_permits.issue.done', after: () => refresh() });
  const field = (name: string) => translate(`resources.module-certificates.fields.${name}`);
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<CheckIcon />} onClick={ask}>{translate('module_permits.issue.action')}</Button>
      <AskingDialog {...dialog} title={translate('module_permits.issue.title')} submit={translate('module_permits.issue.submit')} isReady={serialNumber.trim().length >= 2 && validUntil !== ''} onSubmit={() => send({ serialNumber: serialNumber.trim(), validUntil })}>
        <TextField label={field('serialNumber')} value={serialNumber} onChange={(event) => setSerialNumber(event.target.value)} autoFocus margin="none" />
        <TextField label={field('validUntil')} type="date" value={validUntil} onChange={(event) => setValidUntil(event.target.value)} margin="none" slotProps={{ inputLabel: { shrink: true } }} />
      </AskingDialog>
    </>
  );
};
