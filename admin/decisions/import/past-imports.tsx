import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DecisionImport } from '../../../rules-schema/decision/decision-import.ts';
import { ExactMoment } from '../../display/moment.tsx';
import { Panel } from '../../display/panel.tsx';
import { StatusChip } from '../../display/status-chip.tsx';

const shown = 25;

/** Every file sent, newest first, each leading to its report. */
export const PastImports = () => {
  const translate = useTranslate();
  const { data = [], isPending } = useGetList<DecisionImport>('decision-imports', { sort: { field: 'id', order: 'DESC' }, pagination: { page: 1, perPage: shown } });
  const word = (key: string) => translate(`decisions.import.${key}`);
  if (!isPending && data.length === 0) {
    return <Panel title={word('past')}><Typography sx={{ color: 'text.secondary' }}>{word('past_empty')}</Typography></Panel>;
  }
  return (
    <Panel title={word('past')}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={word('past')}>
          <TableHead>
            <TableRow>
              <TableCell>{word('when')}</TableCell>
              <TableCell>{word('who')}</TableCell>
              <TableCell>{word('kind')}</TableCell>
              <TableCell align="right">{word('counts.lines')}</TableCell>
              <TableCell align="right">{word('counts.imported')}</TableCell>
              <TableCell align="right">{word('counts.duplicate')}</TableCell>
              <TableCell align="right">{word('counts.rejected')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((each) => (
              <TableRow key={each.id}>
                <TableCell><Link component={RouterLink} to={`/decisions/import?report=${each.id}`}><ExactMoment at={each.startedAt} /></Link></TableCell>
                <TableCell>{each.officerName}</TableCell>
                <TableCell>
                  <StatusChip label={word(each.dryRun ? 'kinds.rehearsal' : 'kinds.import')} meaning={each.dryRun ? undefined : 'success'} /> {each.format.toUpperCase()}
                  {each.status !== 'finished' && ` · ${word(each.status)}`}
                </TableCell>
                {([each.lines, each.imported, each.duplicate, each.rejected]).map((count, index) => (
                  <TableCell key={['lines', 'imported', 'duplicate', 'rejected'][index]} align="right" className="tabular">{count}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
};
