import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import type { AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import { formatMoment } from '../display/moments.ts';
import { differenceBetween } from './difference.ts';

/** Before and after of one change as a table: a row a field, what went struck through, what came in its place. */
export const DifferenceTable = ({ entry: { entity, before, after } }: { entry: AuditEntry }) => {
  const translate = useTranslate();
  const readable = useReadable();
  const changes = differenceBetween(before, after);
  if (changes.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{translate('audit.difference.none')}</Typography>;
  }
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={translate('audit.difference.label')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('audit.difference.field')}</TableCell>
            <TableCell>{translate('audit.difference.before')}</TableCell>
            <TableCell>{translate('audit.difference.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ path, before: was, after: is }) => (
            <TableRow key={path}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap', fontWeight: 500 }}>
                {translate(`resources.${entity}.fields.${path}`, { _: path })}
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{was !== undefined && <Removed text={readable(was)} />}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{is !== undefined && <Added text={readable(is)} />}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Moments and yes or no in the reader's words; anything else as it stands in the record. */
const useReadable = () => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  return (text: string): string => {
    if (moment.test(text)) return formatMoment(text, language);
    return text === 'true' || text === 'false' ? translate(`ra.boolean.${text}`) : text;
  };
};

const mark = { px: 0.5, borderRadius: 0.5, whiteSpace: 'pre-wrap', textDecorationThickness: '1px' };

const Removed = ({ text }: { text: string }) => (
  <Box component="del" sx={{ ...mark, color: 'error.main', backgroundColor: 'error.light' }}>
    {text}
  </Box>
);

const Added = ({ text }: { text: string }) => (
  <Box component="ins" sx={{ ...mark, color: 'success.main', backgroundColor: 'success.light', textDecoration: 'none' }}>
    {text}
  </Box>
);
