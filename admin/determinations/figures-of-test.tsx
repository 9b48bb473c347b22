import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Figures, StepTest } from '../../rules-schema/determination/determination.ts';
import { formatMoney, formatQuantity } from '../display/figures.ts';

const atLeast = (test: StepTest): boolean => test === 'minimumOriginating';

/** The figures a test compared: measured of limit, as a share of the price, and what is to spare or too much. */
export const FiguresOfTest = ({ test, figures }: { test: StepTest; figures: Figures }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const shown = (amount: string) => (figures.kind === 'money' ? formatMoney({ amount, currency: figures.unit }, language) : formatQuantity(amount, 'kg', language));
  const percent = (value: string | number) => String(value).replace('.', language === 'lv' ? ',' : '.');
  const { margin, measuredPercent } = figures;
  const isOver = margin.startsWith('-');
  const isExact = Number(margin) === 0;
  const over = atLeast(test) ? 'determinations.margin_short' : 'determinations.margin_over';
  const words = isExact ? 'determinations.margin_exact' : isOver ? over : 'determinations.margin_spare';
  return (
    <Typography variant="body2" component="span" className="tabular" sx={{ color: isOver ? 'error.main' : 'text.secondary' }}>
      {translate('determinations.measured', { measured: shown(figures.measured), limit: shown(figures.limit) })}
      {figures.percent !== undefined && measuredPercent !== undefined &&
        ` (${translate(atLeast(test) ? 'determinations.measured_percent_least' : 'determinations.measured_percent', { percent: percent(measuredPercent), limit: percent(figures.percent) })})`}
      {` — ${translate(words, { amount: shown(margin.replace('-', '')) })}`}
    </Typography>
  );
};
