import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useRedirect, useRefresh, useTranslate } from 'react-admin';
import type { RemovedQuota, TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { sentenceOf } from '../server-door/problems.ts';

/** Takes a quota out of use; whether it is deleted or closed, the server decides and the message tells. */
export const RemoveQuotaButton = ({ quota }: { quota: TariffQuotaAnswer }) => {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const [redirect, refresh] = [useRedirect(), useRefresh()];
  const [asking, setAsking] = useState(false);
  const { mutate: remove, isPending, error } = useMutation({
    mutationFn: async () => (await dataProvider.delete<RemovedQuota>('tariff-quotas', { id: quota.id, previousData: { ...quota, outcome: 'deleted' } })).data,
    onSuccess: ({ outcome }) => {
      notify(`quotas.remove.${outcome}`, { type: 'success' });
      setAsking(false);
      if (outcome === 'deleted') redirect('list', 'tariff-quotas');
      else refresh();
    },
  });
  return (
    <>
      <Button size="small" color="error" startIcon={<ArchiveIcon />} onClick={() => setAsking(true)}>
        {translate('quotas.remove.action')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} maxWidth="xs" fullWidth aria-labelledby="remove-quota-title">
        <DialogTitle id="remove-quota-title">{translate('quotas.remove.title', { orderNumber: quota.orderNumber })}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('quotas.remove.text')}</DialogContentText>
          {error && <Alert severity="error" sx={{ mt: 2 }}>{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" color="error" loading={isPending} onClick={() => remove()}>{translate('quotas.remove.action')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
