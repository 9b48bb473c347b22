import type { Sentence } from '../../rules-schema/problem.ts';
import type { Report, ReportColumn, ReportLink, ReportName, ReportPeriod, ReportRow, ReportValue } from '../../rules-schema/report/report.ts';

/** What a report is asked for. */
export interface ReportQuestion {
  /** First and last day, `YYYY-MM-DD`, of the office's calendar. */
  from: string;
  to: string;
  /** ISO-8601 UTC. */
  now: string;
  by: ReportPeriod;
  agreement?: string;
  officer?: string;
  chapter?: string;
  type?: string;
}

/** A column whose values are counted or given, or are the share one count has in another. */
export interface DefinedColumn extends ReportColumn {
  /** Per cent, from two other columns. */
  shareOf?: { part: string; whole: string };
  /** Left out of the totals, e.g. a median. */
  total?: false;
}

/** Counts of one row before shares are added. */
export type CountedRow = ReportRow;

const HUNDREDTHS = 100;

/** Per cent with two decimals, cut; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.trunc((part * 100 * HUNDREDTHS) / whole) / HUNDREDTHS;
}

const countIn = (values: Readonly<Record<string, ReportValue>>, key: string): number => {
  const value = values[key];
  return typeof value === 'number' ? value : 0;
};

function withShares(values: Readonly<Record<string, ReportValue>>, columns: readonly DefinedColumn[]): Record<string, ReportValue> {
  const shares = columns.flatMap(({ key, shareOf }) =>
    shareOf ? [[key, share(countIn(values, shareOf.part), countIn(values, shareOf.whole))] as const] : []);
  return { ...values, ...Object.fromEntries(shares) };
}

function totalsOf(rows: readonly ReportRow[], columns: readonly DefinedColumn[]): Record<string, ReportValue> {
  const summed = columns.filter(({ kind, total }) => kind === 'count' && total !== false);
  const sums = Object.fromEntries(summed.map(({ key }) => [key, rows.reduce((sum, { values }) => sum + countIn(values, key), 0)]));
  return withShares(sums, columns);
}

/** Puts a report together: shares are added to the counted rows, and the totals below them. */
export function reportOf(
  { name, title, columns }: { name: ReportName; title: Sentence; columns: readonly DefinedColumn[] },
  { from, to }: Pick<ReportQuestion, 'from' | 'to'>,
  rows: readonly CountedRow[],
): Report {
  return {
    name, title, from, to,
    columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: rows.map(({ values, links }) => ({ values: withShares(values, columns), links })),
    totals: totalsOf(rows, columns),
  };
}

const DAY_MS = 86_400_000;
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** `YYYY-MM-DD`, so many days later (or earlier, when negative). */
export function daysFrom(day: string, days: number): string {
  return dayAt(timeOf(day) + days * DAY_MS);
}

/** The first day of the period a day belongs to. */
export function periodOf(day: string, by: ReportPeriod): string {
  switch (by) {
    case 'day': return day;
    case 'week': return daysFrom(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7));
    case 'month': return `${day.slice(0, 7)}-01`;
  }
}

function nextPeriod(start: string, by: ReportPeriod): string {
  return by === 'day' ? daysFrom(start, 1) : by === 'week' ? daysFrom(start, 7) : periodOf(daysFrom(start, 31), 'month');
}

/** The periods from the one `from` lies in to the one `to` lies in, each with the days of it that are asked for. */
export function periodsBetween({ from, to, by }: Pick<ReportQuestion, 'from' | 'to' | 'by'>): { period: string; first: string; last: string }[] {
  const periods = [];
  for (let start = periodOf(from, by); start <= to; start = nextPeriod(start, by)) {
    const end = daysFrom(nextPeriod(start, by), -1);
    periods.push({ period: start, first: start < from ? from : start, last: end > to ? to : end });
  }
  return periods;
}

/** A link to records, leaving out what is not asked for. */
export function linkTo(resource: string, filter: Readonly<Record<string, ReportLink['filter'][string] | undefined>>): ReportLink {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { resource, filter: Object.fromEntries(asked) };
}
