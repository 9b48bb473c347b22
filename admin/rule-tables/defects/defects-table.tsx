import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Defect } from '../../../rules-schema/origin-rules/register-of-defects.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { StatusChip } from '../../display/status-chip.tsx';
import { pathOfEntry } from '../chosen-version.tsx';

/** Widths in per cent of the table, in the order of its columns. */
const columns = { entry: 12, kind: 17, printed: 21, read_as: 21, why: 29 } as const;

/** The defects, each leading to the entry it stands in. */
export const DefectsTable = ({ versionId, defects }: { versionId: number; defects: readonly Defect[] }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('rule_book.defects.title')}>
      <Table size="small" sx={{ tableLayout: 'fixed', minWidth: 690, '& td': { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'normal' } }}>
        <TableHead>
          <TableRow>
            {Object.entries(columns).map(([column, width]) => <TableCell key={column} sx={{ width: `${width}%` }}>{translate(`rule_book.defects.columns.${column}`)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {defects.map((defect, index) => <DefectRow key={`${defect.entryId}/${index}`} versionId={versionId} defect={defect} />)}
        </TableBody>
      </Table>
    </Box>
  );
};

const DefectRow = ({ versionId, defect: { entryId, heading, page, kind, printed, readAs, why } }: { versionId: number; defect: Defect }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  return (
    <TableRow>
      <TableCell>
        <Link component={RouterLink} to={pathOfEntry(versionId, entryId)} className="tabular">{inReadersLanguage(heading)}</Link>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{entryId}</Typography>
        {page !== null && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.law.page', { page })}</Typography>}
      </TableCell>
      <TableCell><StatusChip label={translate(`rule_tables.law.${kind}`)} meaning={kind === 'misprint' ? 'warning' : 'info'} /></TableCell>
      <TableCell lang="lv">{printed}</TableCell>
      <TableCell lang="lv">{readAs}</TableCell>
      <TableCell>{inReadersLanguage(why)}</TableCell>
    </TableRow>
  );
};
