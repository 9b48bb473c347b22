import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { QuotaUnit } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import type { QuotaWhatIfAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import { Facts } from '../display/facts.tsx';
import { Quantity } from '../display/figure.tsx';
import { formatQuantity } from '../display/figures.ts';
import { Day } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { sentenceOf } from '../server-door/problems.ts';
import { today } from './ledger/ledger-fields.tsx';
import { useWhatIf } from './quota-answers.ts';

/** Asks whether a quantity would be served on a date. */
export const WhatIfPanel = ({ quotaId, unit }: { quotaId: number; unit: QuotaUnit }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const [typed, setTyped] = useState({ quantity: '', date: today() });
  const [question, setQuestion] = useState<{ quantity: string; date: string }>();
  const { data, error, isFetching } = useWhatIf(quotaId, question);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const bare = typed.quantity.replace(/\s/g, '');
    setQuestion({ ...typed, quantity: language === 'lv' ? bare.replace(',', '.') : bare });
  };
  return (
    <Panel title={translate('quotas.what_if.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('quotas.what_if.help')}
      </Typography>
      <Box component="form" onSubmit={ask} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <TextField
          required margin="none" sx={{ flex: '1 1 110px' }} label={translate('quotas.fields.quantity', { unit })} value={typed.quantity} autoComplete="off"
          onChange={({ target }) => setTyped({ ...typed, quantity: target.value })} slotProps={{ htmlInput: { inputMode: 'decimal', className: 'tabular' } }}
        />
        <TextField
          required margin="none" sx={{ flex: '1 1 140px' }} type="date" label={translate('quotas.date')} value={typed.date}
          onChange={({ target }) => setTyped({ ...typed, date: target.value })} slotProps={{ inputLabel: { shrink: true } }}
        />
        <Button type="submit" variant="outlined" loading={isFetching}>
          {translate('quotas.what_if.ask')}
        </Button>
      </Box>
      <Box aria-live="polite" sx={{ mt: 1.5 }}>
        {error && <Alert severity="error">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>}
        {!error && data && <WhatIfAnswer answer={data} unit={unit} />}
      </Box>
    </Panel>
  );
};

const faceOf = ({ open, inFull, served }: QuotaWhatIfAnswer): { severity: 'success' | 'warning' | 'error'; key: string } => {
  if (!open) return { severity: 'error', key: 'closed' };
  if (inFull) return { severity: 'success', key: 'in_full' };
  return Number(served) > 0 ? { severity: 'warning', key: 'in_part' } : { severity: 'error', key: 'not' };
};

const WhatIfAnswer = ({ answer, unit }: { answer: QuotaWhatIfAnswer; unit: QuotaUnit }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const { severity, key } = faceOf(answer);
  const [served, quantity] = [answer.served, answer.quantity].map((figure) => formatQuantity(figure, unit, language));
  const name = (field: string) => translate(`quotas.what_if.${field}`);
  return (
    <>
      <Alert severity={severity} sx={{ mb: 1.5 }}>
        {translate(`quotas.what_if.${key}`, { served, quantity })}
      </Alert>
      <Facts
        facts={[
          { name: name('balance'), value: <Quantity value={answer.balance} unit={unit} /> },
          { name: name('ahead'), value: <Quantity value={answer.ahead} unit={unit} /> },
          { name: name('sameDate'), value: <Quantity value={answer.sameDate} unit={unit} /> },
          { name: name('ratio'), value: <span className="tabular">{language === 'lv' ? answer.ratio.replace('.', ',') : answer.ratio}</span> },
          { name: name('countsAs'), value: <Day on={answer.countsAs} /> },
          { name: name('allocationDay'), value: <Day on={answer.allocationDay} /> },
        ]}
      />
    </>
  );
};
