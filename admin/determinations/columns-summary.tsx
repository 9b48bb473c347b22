import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import { VerdictChip } from '../display/verdict-chip.tsx';

const COLUMNS = [3, 4] as const;

/** Both columns of the list, each with its own outcome: the exporter may choose (note 2.4). */
export const ColumnsSummary = ({ determination: { columns, column: chosen } }: { determination: Determination }) => {
  const translate = useTranslate();
  if (columns.length === 0) return null;
  return (
    <Box component="dl" aria-label={translate('determinations.columns')} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, m: 0, mt: 1.5 }}>
      {COLUMNS.map((column) => {
        const finding = columns.find((each) => each.column === column);
        return (
          <Box key={column} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>{translate('determinations.column', { column })}</Typography>
            <Box component="dd" sx={{ m: 0, display: 'flex', gap: 1, alignItems: 'center' }}>
              {finding ? <VerdictChip verdict={finding.outcome} /> : <Typography variant="body2">{translate('determinations.column_none')}</Typography>}
              {chosen === column && columns.length > 1 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('determinations.chosen')}</Typography>}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
};
