import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { BookedEvent, QuotaYearAnswer, TariffQuotaAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import { Quantity } from '../../display/figure.tsx';
import { Day } from '../../display/moment.tsx';
import { Panel } from '../../display/panel.tsx';
import { useMay } from '../../server-door/use-may.ts';
import { BlockButton } from './block-button.tsx';
import { CorrectButton } from './correct-button.tsx';
import { DrawButton } from './draw-button.tsx';
import { RequestButton } from './request-button.tsx';
import { ReturnButton } from './return-button.tsx';
import { TransferButton } from './transfer-button.tsx';

const withoutQuantity = ['block', 'unblock'];

type LedgerProps = { quota: QuotaYearAnswer; record: TariffQuotaAnswer };

/** The ledger of a quota's year, every line as it was entered, and what may be entered next. */
export const LedgerTable = ({ quota, record }: LedgerProps) => {
  const translate = useTranslate();
  const title = translate('quotas.show.ledger', { year: quota.year });
  return (
    <Panel title={title}>
      <EntryButtons quota={quota} record={record} />
      {quota.events.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('quotas.show.ledger_empty', { year: quota.year })}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={title} sx={{ '& th, & td': { px: 1, whiteSpace: 'normal' } }}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('quotas.date')}</TableCell>
                <TableCell>{translate('quotas.show.what')}</TableCell>
                <TableCell>{translate('quotas.show.who')}</TableCell>
                <TableCell align="right">{translate('quotas.fields.quantity', { unit: quota.unit })}</TableCell>
                <TableCell align="right">{translate('quotas.show.balance_after')}</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {quota.events.map((event) => (
                <LedgerLine key={event.id} event={event} quota={quota} record={record} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Panel>
  );
};

const EntryButtons = ({ quota, record }: LedgerProps) => {
  const [mayDraw, mayEdit] = [useMay('quota:draw'), useMay('quota:edit')];
  if (record.status === 'closed') return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
      {mayDraw && <DrawButton quota={quota} version={record.version} />}
      {mayDraw && <RequestButton quota={quota} />}
      {mayEdit && <CorrectButton quota={quota} version={record.version} />}
      {mayEdit && <TransferButton quota={quota} record={record} />}
      {mayEdit && <BlockButton quota={quota} version={record.version} />}
    </Box>
  );
};

const LedgerLine = ({ event, quota, record }: LedgerProps & { event: BookedEvent }) => {
  const translate = useTranslate();
  const mayDraw = useMay('quota:draw');
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}><Day on={event.date} /></TableCell>
      <TableCell>{translate(`quotas.events.${event.kind}`)}</TableCell>
      <TableCell>{[event.holder, event.reference, event.reason].filter(Boolean).join(' · ')}</TableCell>
      <TableCell align="right">{withoutQuantity.includes(event.kind) ? '–' : <Quantity value={event.quantity} unit={quota.unit} />}</TableCell>
      <TableCell align="right"><Quantity value={event.balance} unit={quota.unit} /></TableCell>
      <TableCell align="right">
        {event.kind === 'draw' && mayDraw && <ReturnButton quota={quota} version={record.version} drawing={event} />}
      </TableCell>
    </TableRow>
  );
};
