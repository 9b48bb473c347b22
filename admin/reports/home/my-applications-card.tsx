import { useTranslate } from 'react-admin';
import { myDueFilter, savedViews } from '../../applications/queue/saved-views.ts';
import { useCounts } from '../../applications/queue/use-counts.ts';
import { FiguresCard } from './figures-card.tsx';

const shown = [
  { view: 'mine', name: 'reports.cards.held', alarms: false },
  { view: 'unclaimed', name: 'reports.cards.unclaimed', alarms: false },
  { view: 'due', name: 'reports.cards.office_due', alarms: false },
] as const;

const pathOf = (filter: Record<string, unknown>): string => `/applications?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;

/** A reviewer's day: what they hold, what of it is due, and what waits in the office. Each figure is a saved view of the queue. */
export const MyApplicationsCard = () => {
  const translate = useTranslate();
  const counts = useCounts();
  const now = new Date();
  const views = savedViews(now);
  const mineDue = { name: 'reports.cards.due', value: counts?.mineDue, to: pathOf(myDueFilter(now)), alarms: true };
  const figures = shown.flatMap(({ view, name, alarms }) => {
    const found = views.find(({ key }) => key === view);
    if (!found) return [];
    return [{ name, value: counts && found.count(counts), to: pathOf(found.filter), alarms }];
  });
  return <FiguresCard title={translate('reports.cards.mine')} figures={[mineDue, ...figures]} />;
};
