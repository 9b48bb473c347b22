import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import type { StockBalance } from '../../rules-schema/form-stock/form-stock.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { readFrom } from '../server-door/commands.ts';
import { useAskedCommand } from '../server-door/use-asked-command.ts';

/** Takes a pre-printed form of the stock for an EUR.1; the next free one is proposed. */
export const FormButton = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState<{ series?: string; number?: string }>({});
  const { ask, send, dialog } = useAskedCommand<Certificate>('certificates', 'use-form', certificate, { done: 'certificates.form.done' });
  const { data: balance } = useQuery({ queryKey: ['form-stocks', 'balance'], queryFn: () => readFrom<StockBalance>('form-stocks/balance'), enabled: dialog.open, staleTime: 0 });
  const series = typed.series ?? balance?.next?.series ?? '';
  const number = typed.number ?? String(balance?.next?.number ?? '');
  const say = (key: string, more: object = {}) => translate(`certificates.form.${key}`, { number: certificate.number, ...more });
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<DescriptionIcon />} onClick={ask}>{say('action')}</Button>
      <AskingDialog {...dialog} title={say('title')} submit={say('submit')} isReady={/^[A-Z]{1,3}$/.test(series) && /^[1-9]\d{0,7}$/.test(number)} onSubmit={() => send({ series, number: Number(number) })}>
        {balance?.isLow && <Alert severity="warning">{say('low', { smart_count: balance.left })}</Alert>}
        <TextField label={say('series')} value={series} onChange={(event) => setTyped({ ...typed, series: event.target.value.toUpperCase() })} margin="none" required />
        <TextField label={say('serial')} value={number} onChange={(event) => setTyped({ ...typed, number: event.target.value })} margin="none" required autoFocus />
      </AskingDialog>
    </>
  );
};
