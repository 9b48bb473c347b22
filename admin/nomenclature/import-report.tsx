import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import type { NomenclatureReport } from '../../rules-schema/nomenclature/nomenclature.ts';
import { formatCount } from '../display/figures.ts';
import { Panel } from '../display/panel.tsx';

/** What was read of a file, what it changes, and line by line what could not be read. */
export const ImportReport = ({ report }: { report: NomenclatureReport }) => {
  const translate = useTranslate();
  const { shape, columns, languages, unread, problemsComplete, problems } = report;
  const spoken = languages.map((language) => translate(`nomenclature.import.languages.${language}`)).join(', ');
  return (
    <Panel title={translate('nomenclature.import.report')}>
      <Typography sx={{ mb: 1.5 }}>
        {translate('nomenclature.import.read_as', { shape: translate(`nomenclature.import.shapes.${shape}`), columns: columns.join(', '), languages: spoken })}
      </Typography>
      <Counts report={report} />
      {unread === 0 && <Alert severity="success">{translate('nomenclature.import.all_read')}</Alert>}
      {!problemsComplete && <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('nomenclature.import.shortened', { shown: problems.length })}</Typography>}
      {unread > 0 && <Problems problems={problems} />}
    </Panel>
  );
};

const Counts = ({ report: { lines, codes, headingLines, unread, replaces, changes } }: { report: NomenclatureReport }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const counts = Object.entries({ lines, codes, headingLines, unread, ...(replaces && changes) });
  const colours: Readonly<Record<string, string>> = { codes: 'success.main', unread: unread > 0 ? 'error.main' : 'text.primary' };
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5, m: 0, mb: 1.5 }}>
      {counts.map(([name, value]) => (
        <div key={name}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>{translate(`nomenclature.import.counts.${name}`)}</Typography>
          <Typography component="dd" className="tabular" sx={{ m: 0, fontSize: '1.375rem', fontWeight: 600, color: colours[name] ?? 'text.primary' }}>{formatCount(value, language)}</Typography>
        </div>
      ))}
    </Box>
  );
};

const Problems = ({ problems }: { problems: NomenclatureReport['problems'] }) => {
  const translate = useTranslate();
  const label = translate('nomenclature.import.unread');
  return (
    <Box sx={{ overflow: 'auto', maxHeight: 420 }} tabIndex={0} role="region" aria-label={label}>
      <Table size="small" stickyHeader aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate('nomenclature.import.line')}</TableCell>
            <TableCell>{translate('nomenclature.import.column')}</TableCell>
            <TableCell>{translate('nomenclature.import.found')}</TableCell>
            <TableCell>{translate('nomenclature.import.why')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {problems.map(({ line, column, found, message }) => (
            <TableRow key={`${line} ${column} ${message}`}>
              <TableCell align="right" className="tabular">{line}</TableCell>
              <TableCell><code>{column}</code></TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{found}</TableCell>
              <TableCell>{message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
