import type { SvgIconComponent } from '@mui/icons-material';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { useCommand } from '../server-door/commands.ts';
import { sentenceOf } from '../server-door/problems.ts';

type AllocateButtonProps = { quota: TariffQuotaAnswer; day: string; icon: SvgIconComponent };

/** Makes the allocation that was rehearsed, after asking. */
export const AllocateButton = ({ quota, day, icon: Icon }: AllocateButtonProps) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { run, isPending } = useCommand('tariff-quotas', 'allocate', {
    done: 'quotas.allocate.done',
    onDone: () => setAsking(false),
    onRefused: (error) => setRefusal(sentenceOf(error)),
  });
  return (
    <>
      <Button variant="outlined" startIcon={<Icon />} onClick={() => setAsking(true)}>
        {translate('quotas.allocate.action')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} maxWidth="xs" fullWidth aria-labelledby="allocate-title">
        <DialogTitle id="allocate-title">{translate('quotas.allocate.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('quotas.allocate.text')}</DialogContentText>
          {refusal && <Alert severity="error" sx={{ mt: 2 }}>{translate(refusal, { _: refusal })}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" loading={isPending} onClick={() => run({ record: quota, body: { date: day } })}>
            {translate('quotas.allocate.action')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
