import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import type { ReportName } from '../../rules-schema/report/report.ts';
import { ReportFilter } from './report-filter.tsx';
import { ReportPanel } from './report-panel.tsx';
import { useReportQuestion } from './report-question.ts';

const groups: readonly { name: string; reports: readonly ReportName[] }[] = [
  { name: 'queue', reports: ['queue-by-age', 'overdue', 'throughput', 'time-to-decision', 'return-reasons'] },
  {
    name: 'decisions',
    reports: ['decisions-over-time', 'decisions-by-chapter', 'engine-and-officer', 'disagreement-by-officer', 'disagreement-by-entry', 'refusal-reasons'],
  },
  { name: 'quotas', reports: ['quota-use'] },
];

/** The manager's figures; every number leads to the records it counts. */
export const ReportsPage = () => {
  const translate = useTranslate();
  const [question, change] = useReportQuestion();
  return (
    <>
      <Title title={translate('resources.reports.name', { smart_count: 2 })} />
      <ReportFilter question={question} change={change} />
      {groups.map(({ name, reports }) => (
        <Box key={name} component="section" aria-labelledby={`reports-${name}`}>
          <Typography variant="overline" component="h2" id={`reports-${name}`} sx={{ display: 'block', mt: 2, color: 'text.secondary' }}>
            {translate(`reports.groups.${name}`)}
          </Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, gap: 2, alignItems: 'start' }}>
            {reports.map((report) => <ReportPanel key={report} name={report} question={question} />)}
          </Box>
        </Box>
      ))}
    </>
  );
};
