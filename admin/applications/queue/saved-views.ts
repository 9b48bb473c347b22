import type { ApplicationState } from '../../../rules-schema/application/application.ts';
import type { ApplicationTypeId } from '../../../rules-schema/application/payload.ts';

/** How many applications each saved view holds, as the server counts them. */
export interface ApplicationCounts {
  unclaimed: number;
  mine: number;
  dueToday: number;
  overdue: number;
  mineDue: number;
  byState: Partial<Record<ApplicationState, number>>;
  byType: Partial<Record<ApplicationTypeId, number>>;
}

/** A view of the queue: what it filters by, and how many it holds. `label` is a message key. */
export interface SavedView {
  key: string;
  label: string;
  filter: Record<string, unknown>;
  count: (counts: ApplicationCounts) => number | undefined;
}

/** What one holds oneself and has to decide by tonight, or should have. */
export const myDueFilter = (now: Date): Record<string, unknown> => ({ heldBy: 'me', state: 'in-review', dueAt_lte: startOfTomorrow(now) });

const startOfTomorrow = (now: Date): string => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).toISOString();

const byState = (state: 'returned' | 'approved' | 'refused' | 'issued'): SavedView => ({
  key: state, label: `applications.views.${state}`, filter: { state }, count: (counts) => counts.byState[state] ?? 0,
});

const byType = (type: ApplicationTypeId): SavedView => ({
  key: type, label: `applications.types.${type}`, filter: { type, state: ['received', 'in-review', 'returned'] }, count: (counts) => counts.byType[type] ?? 0,
});

/** The views in the order they stand beside the queue. */
export const savedViews = (now: Date): SavedView[] => [
  { key: 'unclaimed', label: 'applications.views.unclaimed', filter: { heldBy: 'unclaimed' }, count: ({ unclaimed }) => unclaimed },
  { key: 'mine', label: 'applications.views.mine', filter: { heldBy: 'me', state: 'in-review' }, count: ({ mine }) => mine },
  {
    key: 'due', label: 'applications.views.due', filter: { state: ['received', 'in-review'], dueAt_lte: startOfTomorrow(now) },
    count: ({ dueToday, overdue }) => dueToday + overdue,
  },
  { key: 'overdue', label: 'applications.views.overdue', filter: { state: ['received', 'in-review'], dueAt_lte: now.toISOString() }, count: ({ overdue }) => overdue },
  byState('returned'),
  byType('eur1'),
  byType('certificate-of-origin'),
  byState('approved'),
  byState('refused'),
  byState('issued'),
  { key: 'all', label: 'applications.views.all', filter: {}, count: () => undefined },
];

/** Whether a list shows exactly this view, whatever is searched for within it. */
export const isShown = (view: SavedView, { q: _, ...filter }: Record<string, unknown>): boolean => {
  const named = (value: Record<string, unknown>) => JSON.stringify(Object.entries(value).filter(([key]) => key !== 'dueAt_lte').sort());
  return named(view.filter) === named(filter) && ('dueAt_lte' in view.filter) === ('dueAt_lte' in filter);
};
