import type { Knex } from 'knex';
import { applicationSchema, type Application, type ApplicationState } from '../../rules-schema/application/application.ts';
import { endOfOfficeDay, officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import type { Listing, SpecialFilter } from '../database/listing.ts';
import { applicationMessages } from './application-messages.ts';
import { fromRow, type ApplicationRow } from './application-store.ts';

/** States in which the office, or the applicant, still has something to do before the decision. */
export const OPEN_STATES: readonly ApplicationState[] = ['received', 'in-review', 'returned'];

/** `heldBy`: a user’s id, `"me"`, or `"unclaimed"` for what waits in the queue. */
const holderFilter = (personId: number | null): SpecialFilter => (query, value) => {
  const id = value === 'me' ? (personId ?? 0) : Number(value);
  if (value === 'unclaimed' || value === null) query.whereNull('applications.held_by').where('applications.state', 'received');
  else if (Number.isSafeInteger(id) && id >= 0) query.where('applications.held_by', id);
  else refuse(applicationMessages, 'filter-held-by', {}, { status: 400 });
};

/** The queue as a list, as one person sees it. */
export const applicationListing = ({ personId }: { personId: number | null }): Listing<ApplicationRow, Application> => ({
  resource: 'applications',
  from: (db) => db('applications').select('applications.*'),
  id: 'applications.id',
  columns: {
    number: { column: 'applications.number', holds: 'text' },
    type: { column: 'applications.type', holds: 'text' },
    state: { column: 'applications.state', holds: 'text', sortable: false },
    companyId: { column: 'applications.company_id', holds: 'integer', sortable: false },
    applicant: { column: 'applications.applicant', holds: 'text' },
    holder: { column: 'applications.holder', holds: 'text' },
    receivedAt: { column: 'applications.received_at', holds: 'moment' },
    dueAt: { column: 'applications.due_at', holds: 'moment' },
    decidedAt: { column: 'applications.decided_at', holds: 'moment' },
    createdAt: { column: 'applications.created_at', holds: 'moment' },
    updatedAt: { column: 'applications.updated_at', holds: 'moment' },
  },
  filters: { heldBy: holderFilter(personId) },
  search: 'applications.search_text',
  order: ['dueAt', 'ASC'],
  item: fromRow,
  itemSchema: applicationSchema,
});

/** Numbers of the saved views. */
export interface ApplicationCounts {
  unclaimed: number;
  mine: number;
  dueToday: number;
  overdue: number;
  /** Of the person’s own: due by the end of the day, those overdue among them. */
  mineDue: number;
  byState: Partial<Record<ApplicationState, number>>;
  byType: Record<string, number>;
}

type Grouped = { state: ApplicationState; type: string; total: number };

const sum = (rows: readonly Grouped[], wanted: (row: Grouped) => boolean): number =>
  rows.filter(wanted).reduce((total, row) => total + Number(row.total), 0);

async function countDue(db: Knex, until: string, heldBy?: number): Promise<number> {
  const due = db('applications').whereIn('state', ['received', 'in-review']).where('due_at', '<=', until);
  const row = await (heldBy === undefined ? due : due.where('held_by', heldBy)).count({ total: '*' }).first();
  return Number(row?.['total'] ?? 0);
}

/**
 * How many applications each saved view of the queue holds.
 * @param personId whose own applications are counted; null for nobody's
 * @param now ISO, UTC
 */
export async function countApplications(db: Knex, personId: number | null, now: string): Promise<ApplicationCounts> {
  const grouped: Grouped[] = await db('applications').groupBy('state', 'type').select('state', 'type').count({ total: '*' });
  const mine = await db('applications').where({ held_by: personId ?? 0, state: 'in-review' }).count({ total: '*' }).first();
  const overdue = await countDue(db, now);
  const tonight = endOfOfficeDay(officeDay(now));
  const states = [...new Set(grouped.map(({ state }) => state))];
  const types = [...new Set(grouped.map(({ type }) => type))];
  return {
    unclaimed: sum(grouped, ({ state }) => state === 'received'),
    mine: Number(mine?.['total'] ?? 0),
    dueToday: (await countDue(db, tonight)) - overdue,
    overdue,
    mineDue: await countDue(db, tonight, personId ?? 0),
    byState: Object.fromEntries(states.map((state) => [state, sum(grouped, (row) => row.state === state)])),
    byType: Object.fromEntries(types.map((type) => [type, sum(grouped, (row) => row.type === type && OPEN_STATES.includes(row.state))])),
  };
}
