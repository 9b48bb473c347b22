import type { ReportName } from '../../rules-schema/report/report.ts';

/** Colours with a meaning in the palette: success = originates or approved, error = refused or late, warning = take care. */
export type SeriesColour = 'success' | 'error' | 'warning' | 'info' | 'primary';

export type ReportChartShape = {
  /** Columns whose values name a bar, joined by a dot. */
  categories: readonly string[];
  series: readonly { key: string; colour: SeriesColour }[];
  stacked: boolean;
  /** Bars lie where their names are long. */
  lying: boolean;
  /** Bars drawn at most; the table has every row. */
  most?: number;
};

const approvedAndRefused = [{ key: 'approved', colour: 'success' }, { key: 'refused', colour: 'error' }] as const;
const against = [{ key: 'approvedAgainst', colour: 'warning' }, { key: 'refusedAgainst', colour: 'error' }] as const;

/** How each report is drawn. */
export const reportCharts: Readonly<Record<ReportName, ReportChartShape>> = {
  'queue-by-age': {
    categories: ['state'],
    series: [
      { key: 'today', colour: 'success' }, { key: 'oneDay', colour: 'primary' }, { key: 'days2to4', colour: 'info' }, { key: 'days5to9', colour: 'warning' }, { key: 'days10on', colour: 'error' },
    ],
    stacked: true,
    lying: true,
  },
  throughput: { categories: ['period'], series: [{ key: 'received', colour: 'info' }, ...approvedAndRefused, { key: 'returned', colour: 'warning' }], stacked: false, lying: false },
  'time-to-decision': { categories: ['officer', 'type'], series: [{ key: 'medianHours', colour: 'primary' }, { key: 'slowestTenthHours', colour: 'warning' }], stacked: false, lying: true },
  overdue: { categories: ['holder'], series: [{ key: 'overdue', colour: 'error' }], stacked: false, lying: true },
  'return-reasons': { categories: ['reason'], series: [{ key: 'returns', colour: 'warning' }], stacked: false, lying: true },
  'decisions-over-time': { categories: ['period'], series: approvedAndRefused, stacked: true, lying: false },
  'decisions-by-chapter': { categories: ['chapter'], series: approvedAndRefused, stacked: true, lying: false },
  'engine-and-officer': { categories: ['engineOutcome'], series: approvedAndRefused, stacked: true, lying: true },
  'disagreement-by-officer': { categories: ['officer'], series: against, stacked: true, lying: true },
  'disagreement-by-entry': { categories: ['entryId'], series: against, stacked: true, lying: true, most: 12 },
  'refusal-reasons': { categories: ['reason'], series: [{ key: 'lines', colour: 'error' }], stacked: false, lying: true, most: 12 },
  'quota-use': { categories: ['orderNumber'], series: [{ key: 'used', colour: 'primary' }], stacked: false, lying: true, most: 12 },
};
