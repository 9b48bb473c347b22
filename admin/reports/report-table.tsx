import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Report, ReportColumn, ReportRow } from '../../rules-schema/report/report.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { pathOfRecords, useReportWords } from './report-words.ts';

const figures = ['count', 'percent', 'hours', 'quantity'];
const alignmentOf = ({ kind }: ReportColumn): 'left' | 'right' => (figures.includes(kind) ? 'right' : 'left');

/** A report's figures, each leading to the records it counts. */
export const ReportTable = ({ report }: { report: Report }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const words = useReportWords();
  const { columns, rows, totals } = report;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={inReadersLanguage(report.title)}>
      <Table size="small" aria-label={inReadersLanguage(report.title)}>
        <TableHead>
          <TableRow>
            {columns.map((column) => <TableCell key={column.key} align={alignmentOf(column)} sx={{ whiteSpace: 'normal' }}>{inReadersLanguage(column.label)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={columns.map(({ key }) => row.values[key]).join(' ')}>
              {columns.map((column) => (
                <TableCell key={column.key} align={alignmentOf(column)} className="tabular"><ReportCell column={column} row={row} /></TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
        {Object.keys(totals).length > 0 && (
          <TableFooter>
            <TableRow sx={{ '& td': { fontWeight: 600, color: 'text.primary', fontSize: 'inherit' } }}>
              {columns.map((column, index) => (
                <TableCell key={column.key} align={alignmentOf(column)} className="tabular">
                  {index === 0 ? translate('reports.total') : totals[column.key] === undefined ? '' : words(column.kind, totals[column.key])}
                </TableCell>
              ))}
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </Box>
  );
};

const ReportCell = ({ column: { key, kind }, row: { values, links } }: { column: ReportColumn; row: ReportRow }) => {
  const words = useReportWords();
  const link = links[key];
  const text = words(kind, values[key]);
  return link && values[key] !== 0 ? <Link component={RouterLink} to={pathOfRecords(link)}>{text}</Link> : <>{text}</>;
};
