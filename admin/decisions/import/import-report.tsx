import DownloadIcon from '@mui/icons-material/Download';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import type { DecisionImportReport, ImportLineStatus } from '../../../rules-schema/decision/decision-import.ts';
import { formatCount } from '../../display/figures.ts';
import type { Meaning } from '../../display/meaning-chip.tsx';
import { Panel } from '../../display/panel.tsx';
import { StatusChip } from '../../display/status-chip.tsx';
import { apiRoot } from '../../server-door/ask-server.ts';

/** Lines shown on the screen; the file has them all. */
const mostShown = 500;
const meaningOf: Record<ImportLineStatus, Meaning> = { imported: 'success', duplicate: 'info', rejected: 'error' };

/** What became, or would become, of each decision of a file. */
export const ImportReport = ({ report }: { report: DecisionImportReport }) => {
  const translate = useTranslate();
  const shortened = !report.reportComplete || report.report.length > mostShown;
  return (
    <Panel
      title={`${translate('decisions.import.report')} ${report.id}`}
      actions={
        <Button size="small" component="a" download startIcon={<DownloadIcon />} href={`${apiRoot}/decision-imports/${report.id}/report.csv`}>
          {translate('decisions.import.whole_report')}
        </Button>
      }
    >
      <Counts report={report} />
      {report.rejected === 0 && report.lines > 0 && <Alert severity="success" sx={{ mb: 1 }}>{translate('decisions.import.all_well')}</Alert>}
      {shortened && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('decisions.import.shortened')}</Typography>}
      <Lines report={report} />
    </Panel>
  );
};

const Counts = ({ report }: { report: DecisionImportReport }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const counts = [
    { key: 'lines', value: report.lines, colour: 'text.primary' },
    { key: report.dryRun ? 'would' : 'imported', value: report.imported, colour: 'success.main' },
    { key: 'duplicate', value: report.duplicate, colour: 'info.main' },
    { key: 'rejected', value: report.rejected, colour: 'error.main' },
  ];
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, m: 0, mb: 1.5 }}>
      {counts.map(({ key, value, colour }) => (
        <div key={key}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>{translate(`decisions.import.counts.${key}`)}</Typography>
          <Typography component="dd" className="tabular" sx={{ m: 0, fontSize: '1.375rem', fontWeight: 600, color: colour }}>{formatCount(value, language)}</Typography>
        </div>
      ))}
    </Box>
  );
};

const Lines = ({ report: { report, dryRun } }: { report: DecisionImportReport }) => {
  const translate = useTranslate();
  if (report.length === 0) return null;
  return (
    <Box sx={{ overflowX: 'auto', maxHeight: 480 }} tabIndex={0} role="region" aria-label={translate('decisions.import.report')}>
      <Table size="small" stickyHeader aria-label={translate('decisions.import.report')}>
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate('decisions.import.line')}</TableCell>
            <TableCell>{translate('decisions.import.reference')}</TableCell>
            <TableCell>{translate('decisions.import.status')}</TableCell>
            <TableCell>{translate('decisions.import.problem')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {report.slice(0, mostShown).map(({ line, reference, status, problems }) => (
            <TableRow key={`${line} ${reference ?? ''}`}>
              <TableCell align="right" className="tabular">{line}</TableCell>
              <TableCell>{reference ?? '–'}</TableCell>
              <TableCell><StatusChip label={translate(`decisions.import.statuses.${dryRun && status === 'imported' ? 'would' : status}`)} meaning={meaningOf[status]} /></TableCell>
              <TableCell>
                {problems.map((problem) => (
                  <div key={`${problem.field} ${problem.message}`}>{problem.field && <code>{problem.field}: </code>}{problem.message}</div>
                ))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
