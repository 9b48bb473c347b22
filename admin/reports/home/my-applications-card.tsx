import { useTranslate } from 'react-admin';
import { savedViews } from '../../applications/queue/saved-views.ts';
import { useCounts } from '../../applications/queue/use-counts.ts';
import { FiguresCard } from './figures-card.tsx';

const shown = [
  { view: 'due', name: 'reports.cards.due', alarms: true },
  { view: 'mine', name: 'reports.cards.held', alarms: false },
  { view: 'unclaimed', name: 'reports.cards.unclaimed', alarms: false },
] as const;

/** A reviewer's day: what is due, what they hold, what waits to be taken. Each figure is a saved view of the queue. */
export const MyApplicationsCard = () => {
  const translate = useTranslate();
  const counts = useCounts();
  const views = savedViews(new Date());
  const figures = shown.flatMap(({ view, name, alarms }) => {
    const found = views.find(({ key }) => key === view);
    if (!found) return [];
    const to = `/applications?${new URLSearchParams({ filter: JSON.stringify(found.filter) }).toString()}`;
    return [{ name, value: counts && found.count(counts), to, alarms }];
  });
  return <FiguresCard title={translate('reports.cards.mine')} figures={figures} />;
};
