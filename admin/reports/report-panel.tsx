import DownloadIcon from '@mui/icons-material/Download';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Report, ReportName } from '../../rules-schema/report/report.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { formatDay } from '../display/moments.ts';
import { Panel } from '../display/panel.tsx';
import { apiRoot } from '../server-door/ask-server.ts';
import { sentenceOf } from '../server-door/problems.ts';
import { ReportChart } from './report-chart.tsx';
import { reportCharts } from './report-charts.ts';
import { queryOf, useReport, type ReportQuestion } from './report-question.ts';
import { ReportTable } from './report-table.tsx';

const formats = ['csv', 'xlsx'] as const;

/** One report: its chart, its figures as a table, and both as files. */
export const ReportPanel = ({ name, question }: { name: ReportName; question: ReportQuestion }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const { data: report, error, isFetching } = useReport(name, question);
  if (error) {
    const sentence = sentenceOf(error);
    return <Alert severity="error">{translate(sentence, { _: sentence })}</Alert>;
  }
  if (!report) return <Box sx={{ minHeight: 320 }} aria-busy />;
  return (
    <Box id={name} sx={{ minWidth: 0, opacity: isFetching ? 0.6 : 1, breakInside: 'avoid' }}>
      <Panel title={inReadersLanguage(report.title)} actions={<ReportFiles report={report} question={question} />}>
        <ReportPeriod report={report} />
        {report.rows.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{translate('reports.empty')}</Typography> : <ReportBody report={report} />}
      </Panel>
    </Box>
  );
};

const ReportPeriod = ({ report: { name, from, to, rows } }: { report: Report }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const period = from === to ? translate('reports.this_moment') : translate('reports.period', { from: formatDay(from, language), to: formatDay(to, language) });
  const cut = rows.length > (reportCharts[name].most ?? rows.length) && name === 'quota-use';
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', mt: -1, mb: 1 }}>
      {cut ? `${period} · ${translate('reports.quota_chart')}` : period}
    </Typography>
  );
};

const ReportBody = ({ report }: { report: Report }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ReportChart report={report} />
      <Button
        size="small" aria-expanded={open} onClick={() => setOpen(!open)} sx={{ mt: 0.5, '@media print': { display: 'none' } }}
        endIcon={<ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
      >
        {translate('reports.table')}
      </Button>
      <Box sx={{ display: open ? 'block' : 'none', '@media print': { display: 'block' } }}>
        <ReportTable report={report} />
      </Box>
    </>
  );
};

const ReportFiles = ({ report, question }: { report: Report; question: ReportQuestion }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const title = inReadersLanguage(report.title);
  return (
    <Box sx={{ display: 'flex', '@media print': { display: 'none' } }}>
      {formats.map((format) => (
        <Button
          key={format} size="small" component="a" download startIcon={<DownloadIcon />} href={`${apiRoot}/reports/${report.name}/export.${format}?${queryOf(question)}`}
          aria-label={`${translate('reports.export', { title })} (${format.toUpperCase()})`}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </Box>
  );
};
