import type { Knex } from 'knex';
import type { ApplicationState } from '../../rules-schema/application/application.ts';
import type { ApplicationTypeId } from '../../rules-schema/application/payload.ts';
import type { ReturnReason } from '../../rules-schema/application/reasons.ts';
import { endOfOfficeDay, officeDay, startOfOfficeDay } from '../command/office-calendar.ts';
import { daysFrom, linkTo, periodOf, periodsBetween, type CountedRow, type ReportQuestion } from './report.ts';

/** States in which an application waits for the office or for its applicant. */
const QUEUE: readonly ApplicationState[] = ['received', 'in-review', 'returned'];

/** States in which the office’s clock runs. */
const RUNNING: readonly ApplicationState[] = ['received', 'in-review'];

/** States an approved application may be in by now. */
const ONCE_APPROVED: readonly ApplicationState[] = ['approved', 'issued', 'registered', 'cancelled'];

/** Ages in days, youngest first; the last has no end. */
const AGES = [
  { key: 'today', from: 0, to: 0 }, { key: 'oneDay', from: 1, to: 1 }, { key: 'days2to4', from: 2, to: 4 },
  { key: 'days5to9', from: 5, to: 9 }, { key: 'days10on', from: 10, to: null },
] as const;

const applicationsOf = (db: Knex, { type, officer }: ReportQuestion): Knex.QueryBuilder => {
  const query = db('applications');
  if (type !== undefined) query.where({ type });
  if (officer !== undefined) query.where('holder', officer);
  return query;
};

interface Waiting {
  state: ApplicationState;
  received_at: string;
  due_at: string | null;
  holder: string | null;
}

async function waiting(db: Knex, question: ReportQuestion): Promise<Waiting[]> {
  return applicationsOf(db, question).whereIn('state', [...QUEUE]).whereNotNull('received_at').select('state', 'received_at', 'due_at', 'holder');
}

const isOverdue = ({ state, due_at: due }: Waiting, now: string): boolean => RUNNING.includes(state) && due !== null && due < now;

/** What waits, by state and by days since it was received. */
export async function queueByAge(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const { now, type, officer } = question;
  const today = officeDay(now);
  const found = await waiting(db, question);
  return QUEUE.map((state) => {
    const ours = found.filter((one) => one.state === state);
    const here = { type, holder: officer, state };
    const ages = AGES.map(({ key, from, to }) => {
      const [first, last] = [to === null ? undefined : daysFrom(today, -to), daysFrom(today, -from)];
      const among = ours.filter(({ received_at: at }) => (first === undefined || at >= startOfOfficeDay(first)) && at <= endOfOfficeDay(last));
      return { key, count: among.length, link: linkTo('applications', { ...here, receivedAt_gte: first, receivedAt_lte: last }) };
    });
    return {
      values: {
        state, applications: ours.length, ...Object.fromEntries(ages.map(({ key, count }) => [key, count])),
        overdue: ours.filter((one) => isOverdue(one, now)).length,
      },
      links: {
        applications: linkTo('applications', here), ...Object.fromEntries(ages.map(({ key, link }) => [key, link])),
        ...(RUNNING.includes(state) && { overdue: linkTo('applications', { ...here, dueAt_lte: now }) }),
      },
    };
  });
}

/** What is overdue at this moment, by who holds it; nobody holds what is still unclaimed. */
export async function overdueByHolder(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const { now, type } = question;
  const found = (await waiting(db, question)).filter((one) => isOverdue(one, now));
  const holders = [...new Set(found.map(({ holder }) => holder))].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'lv'));
  return holders.map((holder) => {
    const ours = found.filter((one) => one.holder === holder);
    const earliest = ours.map(({ due_at: due }) => due ?? now).sort()[0] ?? now;
    const who = holder === null ? { heldBy: 'unclaimed' } : { holder };
    return {
      values: { holder, overdue: ours.length, earliestDue: officeDay(earliest) },
      links: { overdue: linkTo('applications', { type, state: [...RUNNING], dueAt_lte: now, ...who }) },
    };
  });
}

interface Happened {
  hour: string;
  what: string;
  applications: number;
}

/** Hours of UTC are the finest a whole-hour time zone needs to be gathered into its days. */
const HOUR = 13;

async function countByHour(query: Knex.QueryBuilder, moment: string, what: string, { from, to }: ReportQuestion): Promise<Happened[]> {
  query.whereBetween(moment, [startOfOfficeDay(from), endOfOfficeDay(to)]).select(query.client.raw('substr(??, 1, ?) as hour', [moment, HOUR]), { what });
  const rows = (await query.groupBy('hour', what).count({ applications: '*' })) as Happened[];
  return rows.map((row) => ({ ...row, applications: Number(row.applications) }));
}

function returnsOf(db: Knex, { type, officer }: ReportQuestion): Knex.QueryBuilder {
  const query = db('application_events').join('applications', 'applications.id', 'application_events.application_id').where('application_events.event', 'return');
  if (type !== undefined) query.where('applications.type', type);
  if (officer !== undefined) query.where('application_events.actor_name', officer);
  return query;
}

/** Counts by period and by what happened. */
function byPeriod(found: readonly Happened[], { by }: ReportQuestion): (period: string, wanted: (what: string) => boolean) => number {
  const counts = new Map<string, Map<string, number>>();
  for (const { hour, what, applications } of found) {
    const period = periodOf(officeDay(`${hour}:00:00.000Z`), by);
    const ofPeriod = counts.get(period) ?? new Map<string, number>();
    ofPeriod.set(what, (ofPeriod.get(what) ?? 0) + applications);
    counts.set(period, ofPeriod);
  }
  return (period, wanted) => [...(counts.get(period) ?? [])].reduce((sum, [what, count]) => (wanted(what) ? sum + count : sum), 0);
}

const everything = (): boolean => true;

/** What came in, what was decided and what was returned, by period, periods without any included. */
export async function throughput(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const { type, officer } = question;
  const received = byPeriod(await countByHour(applicationsOf(db, question), 'received_at', 'type', question), question);
  const decided = byPeriod(await countByHour(applicationsOf(db, question), 'decided_at', 'state', question), question);
  const returned = byPeriod(await countByHour(returnsOf(db, question), 'at', 'event', question), question);
  const isRefusal = (state: string): boolean => state === 'refused';
  return periodsBetween(question).map(({ period, first, last }) => {
    const here = { type, holder: officer };
    const days = { ...here, decidedAt_gte: first, decidedAt_lte: last };
    return {
      values: {
        period,
        received: received(period, everything),
        approved: decided(period, (state) => !isRefusal(state)),
        refused: decided(period, isRefusal),
        returned: returned(period, everything),
      },
      links: {
        received: linkTo('applications', { ...here, receivedAt_gte: first, receivedAt_lte: last }),
        approved: linkTo('applications', { ...days, state: [...ONCE_APPROVED] }),
        refused: linkTo('applications', { ...days, state: 'refused' }),
      },
    };
  });
}

interface Decided {
  holder: string | null;
  type: ApplicationTypeId;
  received_at: string;
  decided_at: string;
  due_at: string | null;
}

const HOUR_MS = 3_600_000;
const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / HOUR_MS;

/** The value so many per cent of the sorted ones do not exceed, to a tenth. */
function quantile(sorted: readonly number[], percent: number): number | null {
  const value = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
  return value === undefined ? null : Math.round(value * 10) / 10;
}

/** Hours from receipt to decision, by who decided and by type. */
export async function timeToDecision(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const { from, to } = question;
  const found: Decided[] = await applicationsOf(db, question)
    .whereBetween('decided_at', [startOfOfficeDay(from), endOfOfficeDay(to)])
    .select('holder', 'type', 'received_at', 'decided_at', 'due_at');
  const groups = [...new Map(found.map(({ holder, type }) => [`${holder ?? ''} ${type}`, { holder, type }])).values()];
  const rows = groups.map(({ holder, type }) => {
    const ours = found.filter((one) => one.holder === holder && one.type === type);
    const hours = ours.map((one) => hoursBetween(one.received_at, one.decided_at)).sort((a, b) => a - b);
    const onTime = ours.filter(({ decided_at: decidedAt, due_at: due }) => due === null || decidedAt <= due).length;
    return {
      values: { officer: holder, type, applications: ours.length, medianHours: quantile(hours, 50), slowestTenthHours: quantile(hours, 90), onTime },
      links: { applications: linkTo('applications', { type, ...(holder !== null && { holder }), decidedAt_gte: from, decidedAt_lte: to }) },
    };
  });
  return rows.sort((a, b) => b.values.applications - a.values.applications);
}

/** Why applications were returned, most frequent first; a return may have several reasons. */
export async function returnReasons(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const { from, to } = question;
  const query = returnsOf(db, question).whereBetween('application_events.at', [startOfOfficeDay(from), endOfOfficeDay(to)]);
  const combinations = (await query.groupBy('application_events.reasons').select('application_events.reasons').count({ returns: '*' })) as { reasons: string; returns: number }[];
  const counts = new Map<ReturnReason, number>();
  for (const { reasons, returns } of combinations) {
    for (const reason of JSON.parse(reasons) as ReturnReason[]) counts.set(reason, (counts.get(reason) ?? 0) + Number(returns));
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([reason, returns]) => ({ values: { reason, returns }, links: {} }));
}
