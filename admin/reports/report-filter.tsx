import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { APPLICATION_TYPES } from '../../rules-schema/application/payload.ts';
import { REPORT_PERIODS } from '../../rules-schema/report/report.ts';
import { useReport, type ReportParameter, type ReportQuestion } from './report-question.ts';

const dayMilliseconds = 86_400_000;
const dayBefore = (days: number): string => new Date(Date.now() - days * dayMilliseconds).toISOString().slice(0, 10);

const spans = {
  days30: () => ({ from: dayBefore(29), to: dayBefore(0) }),
  days90: () => ({ from: dayBefore(89), to: dayBefore(0) }),
  year: () => ({ from: `${dayBefore(0).slice(0, 4)}-01-01`, to: dayBefore(0) }),
};
const spanNames = ['days30', 'days90', 'year'] as const;

type ReportFilterProps = { question: ReportQuestion; change: (part: ReportQuestion) => void };
type Choice = { value: string; label: string };

/** What period and which work the figures are about. */
export const ReportFilter = ({ question, change }: ReportFilterProps) => {
  const translate = useTranslate();
  const officers = useReport('disagreement-by-officer', { from: spans.year().from }).data?.rows.map(({ values }) => String(values['officer'] ?? '')) ?? [];
  const day = (name: 'from' | 'to') => (
    <TextField
      type="date" margin="none" label={translate(`reports.${name}`)} value={question[name] ?? spans.days90()[name]} sx={{ width: 152 }}
      onChange={({ target }) => change({ [name]: target.value })} slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  const choice = (name: ReportParameter, choices: Choice[], otherwise: string) => (
    <TextField
      select margin="none" label={translate(`reports.${name}`)} value={question[name] ?? otherwise} sx={{ width: 168 }} onChange={({ target }) => change({ [name]: target.value })}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {otherwise === '' && <MenuItem value="">{translate('reports.all')}</MenuItem>}
      {choices.map(({ value, label }) => <MenuItem key={value} value={value}>{label}</MenuItem>)}
    </TextField>
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1.5, alignItems: 'center', '@media print': { display: 'none' } }}>
      {day('from')}
      {day('to')}
      <ButtonGroup size="small" aria-label={translate('reports.spans.label')}>
        {spanNames.map((name) => <Button key={name} onClick={() => change(spans[name]())}>{translate(`reports.spans.${name}`)}</Button>)}
      </ButtonGroup>
      {choice('by', REPORT_PERIODS.map((value) => ({ value, label: translate(`reports.periods.${value}`) })), 'week')}
      {choice('type', APPLICATION_TYPES.map((value) => ({ value, label: translate(`applications.types.${value}`) })), '')}
      {choice('officer', [...new Set([...officers, ...(question.officer ? [question.officer] : [])])].map((value) => ({ value, label: value })), '')}
      <TextField
        margin="none" label={translate('reports.chapter')} value={question.chapter ?? ''} sx={{ width: 96 }} onChange={({ target }) => change({ chapter: target.value })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: 'numeric', maxLength: 2 } }}
      />
      <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>{translate('reports.print')}</Button>
    </Box>
  );
};
