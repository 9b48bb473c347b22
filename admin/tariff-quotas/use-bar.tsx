import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import type { QuotaStandAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaUnit } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { formatQuantity } from '../display/figures.ts';
import { percentFigure } from './percent-figure.ts';

const colourOf = ({ exhausted, critical }: QuotaStandAnswer): string =>
  exhausted ? 'error.main' : critical ? 'warning.main' : 'primary.main';

/** How much of a quota is used, as a bar with its figure. */
export const UseBar = ({ stand, unit, height = 8 }: { stand: QuotaStandAnswer; unit: QuotaUnit; height?: number }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const percent = percentFigure(stand.usedPercent, language);
  const label = translate('quotas.use_label', {
    percent,
    drawn: formatQuantity(stand.drawn, unit, language),
    volume: formatQuantity(stand.volume, unit, language),
  });
  const width = Math.min(100, Math.max(0, Number(stand.usedPercent)));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 120 }}>
      <Box role="img" aria-label={label} sx={{ flex: 1, height, borderRadius: 1, backgroundColor: 'divider', overflow: 'hidden' }}>
        <Box sx={{ width: `${width}%`, height: 1, backgroundColor: colourOf(stand) }} />
      </Box>
      <Box component="span" className="tabular" sx={{ width: '4.2em', textAlign: 'right', whiteSpace: 'nowrap' }}>
        {percent}&nbsp;%
      </Box>
    </Box>
  );
};
