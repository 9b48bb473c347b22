import { useTranslate } from 'react-admin';
import type { ApplicationState } from '../../../rules-schema/application/application.ts';
import type { Report } from '../../../rules-schema/report/report.ts';
import { useReport } from '../report-question.ts';
import { pathOfRecords } from '../report-words.ts';
import { FiguresCard, type CardFigure } from './figures-card.tsx';

const open: readonly ApplicationState[] = ['received', 'in-review', 'returned'];

/** A total and, as the records behind it, those of its rows taken together. */
const totalOf = (report: Report | undefined, key: string, name: string, alarms = false): CardFigure => {
  const value = report?.totals[key];
  const filters = report?.rows.flatMap(({ values, links }) => (values[key] !== 0 && links[key] ? [links[key]] : [])) ?? [];
  const [first] = filters;
  const states = filters.flatMap(({ filter: { state } }) => (typeof state === 'string' ? [state] : []));
  const to = first && pathOfRecords({ ...first, filter: { ...first.filter, state: states.length > 0 ? states : [...open] } });
  return { name, value: typeof value === 'number' ? value : undefined, to, alarms };
};

/** The queue in three figures: open, old, overdue. */
export const QueueCard = () => {
  const translate = useTranslate();
  const { data } = useReport('queue-by-age', {});
  return (
    <FiguresCard
      title={translate('reports.cards.queue')}
      figures={[
        totalOf(data, 'applications', 'reports.cards.waiting'),
        totalOf(data, 'days10on', 'reports.cards.old', true),
        totalOf(data, 'overdue', 'reports.cards.overdue', true),
      ]}
      more={{ to: '/reports', label: 'reports.cards.more' }}
    />
  );
};
