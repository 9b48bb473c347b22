import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useLocaleState, useTranslate } from 'react-admin';
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { QuotaYearAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { formatCount, formatQuantity } from '../display/figures.ts';
import { formatDay } from '../display/moments.ts';
import { formattingLocale } from '../i18n/languages.ts';
import { Panel } from '../display/panel.tsx';
import { balanceByDay } from './balance-by-day.ts';

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const monthOf = (time: number, language: string): string => new Intl.DateTimeFormat(formattingLocale(language), { month: 'short', timeZone: 'UTC' }).format(time);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The balance of a year as steps from its first day on. The ledger beneath is its table. */
export const BalanceChart = ({ quota }: { quota: QuotaYearAnswer }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const { palette } = useTheme();
  const { year, unit, events } = quota;
  const points = balanceByDay(quota).map(({ day, balance }) => ({ time: timeOf(day), balance: Number(balance) }));
  const inUnit = (value: number): string => formatQuantity(String(value), unit, language);
  const title = translate('quotas.show.chart', { year });
  const summary = translate('quotas.show.chart_summary', {
    year, smart_count: events.length, volume: formatQuantity(quota.volume, unit, language), balance: formatQuantity(quota.balance, unit, language),
  });
  return (
    <Panel title={title}>
      <Box role="img" aria-label={summary} sx={{ height: 220, '& :focus': { outline: 'none' } }}>
        <ResponsiveContainer width="100%" height="100%">
          <AreaChart data={points} margin={{ top: 8, right: 16, bottom: 0, left: 8 }} accessibilityLayer={false}>
            <CartesianGrid stroke={palette.divider} vertical={false} />
            <XAxis
              dataKey="time" type="number" scale="time" domain={[timeOf(`${year}-01-01`), timeOf(`${year}-12-31`)]} stroke={palette.text.secondary} fontSize={12}
              ticks={['01', '04', '07', '10'].map((month) => timeOf(`${year}-${month}-01`))} tickFormatter={(time: number) => monthOf(time, language)}
            />
            <YAxis domain={[0, 'auto']} width={64} stroke={palette.text.secondary} fontSize={12} tickFormatter={(value: number) => formatCount(value, language)} />
            <Tooltip
              contentStyle={{ backgroundColor: palette.background.paper, borderColor: palette.divider, color: palette.text.primary }}
              labelFormatter={(time) => formatDay(dayOf(Number(time)), language)}
              formatter={(value) => [inUnit(Number(value)), translate('resources.tariff-quotas.fields.balance')]}
            />
            <Area type="stepAfter" dataKey="balance" stroke={palette.primary.main} fill={palette.primary.light} strokeWidth={2} isAnimationActive={false} dot={{ r: 2 }} />
          </AreaChart>
        </ResponsiveContainer>
      </Box>
    </Panel>
  );
};
