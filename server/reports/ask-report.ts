import { REPORT_PERIODS, type ReportPeriod } from '../../rules-schema/report/report.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { daysFrom, type ReportQuestion } from './report.ts';
import { reportMessages } from './report-messages.ts';

/** Days a report covers when nobody says how many. */
const ORDINARY_DAYS = 90;
const MOST_YEARS = 20;
const LONGEST_FILTER = 200;

type Query = Readonly<Record<string, unknown>>;

function textOf(query: Query, parameter: string, fits: (text: string) => boolean, expected: string): string | undefined {
  const given = query[parameter];
  if (given === undefined || given === '') return undefined;
  if (typeof given === 'string' && fits(given)) return given;
  return refuse(reportMessages, 'parameter-unclear', { parameter, expected }, { status: 400 });
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
const isPeriod = (text: string): text is ReportPeriod => REPORT_PERIODS.some((period) => period === text);
const isShort = (text: string): boolean => text.length <= LONGEST_FILTER;

/**
 * Reads what a report is asked for from the parameters of a request: the last ninety days unless told.
 * @throws Refusal 400 that names the parameter and what it needs
 */
export function askedReport(query: Query, now: string): ReportQuestion {
  const to = textOf(query, 'to', isDay, '2026-11-20') ?? officeDay(now);
  const from = textOf(query, 'from', isDay, '2026-11-20') ?? daysFrom(to, 1 - ORDINARY_DAYS);
  if (to < from) refuse(reportMessages, 'period-turned', { from, to }, { status: 400 });
  if (daysFrom(from, MOST_YEARS * 366) < to) refuse(reportMessages, 'period-too-long', { years: MOST_YEARS }, { status: 400 });
  const by = textOf(query, 'by', isPeriod, REPORT_PERIODS.join(', '));
  const filters = ['agreement', 'officer', 'chapter', 'type'] as const;
  const given = filters.flatMap((name) => {
    const value = textOf(query, name, isShort, `≤ ${LONGEST_FILTER}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { from, to, now, by: by !== undefined && isPeriod(by) ? by : 'week', ...Object.fromEntries(given) };
}
