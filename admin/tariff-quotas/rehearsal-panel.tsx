import PlayArrowIcon from '@mui/icons-material/PlayArrowOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { AllocatedYearAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import type { QuotaUnit } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { Facts } from '../display/facts.tsx';
import { Quantity } from '../display/figure.tsx';
import { formatQuantity } from '../display/figures.ts';
import { formatDay } from '../display/moments.ts';
import { Panel } from '../display/panel.tsx';
import { sentenceOf } from '../server-door/problems.ts';
import { useMay } from '../server-door/use-may.ts';
import { AllocateButton } from './allocate-button.tsx';
import { today } from './ledger/ledger-fields.tsx';
import { useRehearsal } from './quota-answers.ts';

/** What the allocation of a day would give whom; and the button that makes it so. */
export const RehearsalPanel = ({ quota }: { quota: TariffQuotaAnswer }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const mayDraw = useMay('quota:draw');
  const [date, setDate] = useState(today());
  const { data, error } = useRehearsal(quota.id, date);
  const waiting = (data?.years ?? []).filter(({ dates, blocked }) => dates.length > 0 || blocked);
  const allocates = waiting.some(({ dates }) => dates.length > 0);
  return (
    <Panel title={translate('quotas.rehearsal.title')}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <TextField
          type="date" margin="none" label={translate('quotas.rehearsal.day')} value={date} sx={{ flex: '1 1 140px' }}
          onChange={({ target }) => setDate(target.value || today())} slotProps={{ inputLabel: { shrink: true } }}
        />
        {mayDraw && quota.status === 'open' && data && allocates && <AllocateButton quota={quota} day={data.day} icon={PlayArrowIcon} />}
      </Box>
      {error && <Alert severity="error">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>}
      {!error && data && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('quotas.rehearsal.text', { day: formatDay(data.day, language), upTo: formatDay(data.acceptedUpTo, language) })}
        </Typography>
      )}
      {!error && data && !allocates && waiting.length === 0 && <Typography>{translate('quotas.rehearsal.none')}</Typography>}
      {!error && waiting.map((year) => <RehearsedYear key={year.year} year={year} unit={quota.unit} />)}
    </Panel>
  );
};

const RehearsedYear = ({ year, unit }: { year: AllocatedYearAnswer; unit: QuotaUnit }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="h3">{year.year}</Typography>
      {year.blocked && <Alert severity="warning">{translate('quotas.rehearsal.blocked', { year: year.year })}</Alert>}
      <Facts
        facts={[
          { name: translate('quotas.rehearsal.before'), value: <Quantity value={year.balanceBefore} unit={unit} /> },
          { name: translate('quotas.rehearsal.after'), value: <Quantity value={year.balanceAfter} unit={unit} /> },
        ]}
      />
      {year.dates.map((date) => <RehearsedDate key={date.acceptanceDate} date={date} unit={unit} />)}
    </Box>
  );
};

const RehearsedDate = ({ date, unit }: { date: AllocatedYearAnswer['dates'][number]; unit: QuotaUnit }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const title = translate('quotas.rehearsal.date', {
    date: formatDay(date.acceptanceDate, language), asked: formatQuantity(date.asked, unit, language), before: formatQuantity(date.before, unit, language),
    ratio: language === 'lv' ? date.ratio.replace('.', ',') : date.ratio,
  });
  return (
    <Box sx={{ mt: 1, overflowX: 'auto' }}>
      <Typography variant="body2">{title}</Typography>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('quotas.rehearsal.holder')}</TableCell>
            <TableCell align="right">{translate('quotas.rehearsal.asked')}</TableCell>
            <TableCell align="right">{translate('quotas.rehearsal.share')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {date.shares.map(({ requestId, holder, reference, asked, share }) => (
            <TableRow key={requestId}>
              <TableCell>{holder} · {reference}</TableCell>
              <TableCell align="right"><Quantity value={asked} unit={unit} /></TableCell>
              <TableCell align="right"><Quantity value={share} unit={unit} /></TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
