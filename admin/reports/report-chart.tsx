import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useLocaleState, useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Report, ReportRow } from '../../rules-schema/report/report.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { formatCount } from '../display/figures.ts';
import { reportCharts } from './report-charts.ts';
import { useReportWords } from './report-words.ts';

const standingHeight = 260;
const heightOfLyingBar = 34;
const aroundLyingBars = 76;
const longestName = 34;

const shortened = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

/** A report as bars in colours that mean the same in light and dark. Its table follows it on the page. */
export const ReportChart = ({ report }: { report: Report }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const inReadersLanguage = useInReadersLanguage();
  const words = useReportWords();
  const { palette } = useTheme();
  const { categories, series, stacked, lying, most } = reportCharts[report.name];
  const columnOf = (key: string) => report.columns.find((column) => column.key === key);
  const nameOf = ({ values }: ReportRow): string => categories.map((key) => words(columnOf(key)?.kind ?? 'text', values[key])).join(' · ');
  const bars = report.rows.slice(0, most).map((row) => ({
    name: nameOf(row),
    ...Object.fromEntries(series.map(({ key }) => [key, Number(row.values[key] ?? 0)])),
  }));
  const title = inReadersLanguage(report.title);
  const summary = series.flatMap(({ key }) => {
    const column = columnOf(key);
    const total = report.totals[key];
    return column && total !== undefined ? [`${inReadersLanguage(column.label)} ${words(column.kind, total)}`] : [];
  }).join('; ');
  const axis = { stroke: palette.text.secondary, fontSize: 12 };
  const count = (value: number): string => formatCount(value, language);
  return (
    <Box
      role="img" aria-label={summary ? translate('reports.chart_of', { title, summary }) : title}
      sx={{ height: lying ? bars.length * heightOfLyingBar + aroundLyingBars : standingHeight, '& :focus': { outline: 'none' } }}
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={bars} layout={lying ? 'vertical' : 'horizontal'} margin={{ top: 4, right: 16, bottom: 0, left: 0 }} accessibilityLayer={false} maxBarSize={28}>
          <CartesianGrid stroke={palette.divider} vertical={lying} horizontal={!lying} />
          {lying ? (
            <>
              <XAxis type="number" allowDecimals={false} tickFormatter={count} {...axis} />
              <YAxis type="category" dataKey="name" width={190} interval={0} tickFormatter={shortened} {...axis} />
            </>
          ) : (
            <>
              <XAxis dataKey="name" minTickGap={12} {...axis} />
              <YAxis width={44} allowDecimals={false} tickFormatter={count} {...axis} />
            </>
          )}
          <Tooltip
            cursor={{ fill: palette.action.hover }} contentStyle={{ backgroundColor: palette.background.paper, borderColor: palette.divider, color: palette.text.primary }}
            itemStyle={{ color: palette.text.primary }} formatter={(value) => count(Number(value))}
          />
          {series.length > 1 && <Legend itemSorter={null} formatter={(label) => <span style={{ color: palette.text.primary }}>{label}</span>} />}
          {series.map(({ key, colour }) => {
            const label = columnOf(key)?.label;
            return <Bar key={key} dataKey={key} name={label ? inReadersLanguage(label) : key} fill={palette[colour].main} stackId={stacked ? 'all' : undefined} isAnimationActive={false} />;
          })}
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
};
