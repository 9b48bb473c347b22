import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import type { TraceStep } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { formatMoney } from '../display/figures.ts';

/** Hundredths, exact for the amounts the schema admits. */
const minor = (amount: string): number => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
};

const amountOf = (hundredths: number): string => `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** The limit on all materials the trace measured, if there is one: the first over the whole bill of materials. */
const limitWithin = (steps: readonly TraceStep[]): number | null => {
  for (const step of steps) {
    if (step.test === 'valueLimit' && step.figures?.percent !== undefined) return step.figures.percent;
    const inside = limitWithin(step.steps ?? []);
    if (inside !== null) return inside;
  }
  return null;
};

/** The ex-works price as a bar: originating | non-originating | unknown | added value, with the limit marked. */
export const PriceBar = ({ facts, trace }: { facts: Facts; trace: readonly TraceStep[] }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const { exWorksPrice } = facts.product;
  const price = minor(exWorksPrice.amount);
  const sum = (originating: boolean | undefined) =>
    facts.materials.filter((material) => material.originating === originating).reduce((total, { value }) => total + minor(value.amount), 0);
  const parts = [
    { name: 'originating', value: sum(true), colour: 'success.main' },
    { name: 'non_originating', value: sum(false), colour: 'error.main' },
    { name: 'unknown', value: sum(undefined), colour: 'warning.main' },
  ];
  const added = Math.max(0, price - parts.reduce((total, { value }) => total + value, 0));
  const whole = Math.max(price, parts.reduce((total, { value }) => total + value, 0));
  const limit = limitWithin(trace);
  const words = (name: string, value: number) =>
    `${translate(`determinations.price.${name}`)} ${formatMoney({ amount: amountOf(value), currency: exWorksPrice.currency }, language)}`;
  const shown = [...parts, { name: 'added', value: added, colour: 'divider' }].filter(({ value }) => value > 0);
  return (
    <Box role="img" aria-label={`${translate('determinations.price.label', { price: formatMoney(exWorksPrice, language) })}: ${shown.map(({ name, value }) => words(name, value)).join('; ')}`}>
      <Typography variant="body2" sx={{ mb: 0.5 }} className="tabular">
        {translate('determinations.price.label', { price: formatMoney(exWorksPrice, language) })}
      </Typography>
      <Box sx={{ position: 'relative', display: 'flex', height: 16, borderRadius: 1, overflow: 'hidden', backgroundColor: 'divider' }}>
        {shown.map(({ name, value, colour }) => (
          <Tooltip key={name} title={words(name, value)}>
            <Box role="img" sx={{ width: `${(value / whole) * 100}%`, backgroundColor: colour }} />
          </Tooltip>
        ))}
      </Box>
      <Typography variant="body2" sx={{ mt: 0.5, color: 'text.secondary' }} className="tabular">
        {shown.map(({ name, value }) => words(name, value)).join(' · ')}
        {limit !== null && ` · ${translate('determinations.price.limit', { percent: String(limit).replace('.', language === 'lv' ? ',' : '.') })}`}
      </Typography>
    </Box>
  );
};
