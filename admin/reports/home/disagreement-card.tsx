import { useTranslate } from 'react-admin';
import { pathOfRecords } from '../report-words.ts';
import { useReport } from '../report-question.ts';
import { FiguresCard } from './figures-card.tsx';

const numberIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** How often officers decided otherwise than the engine in the last ninety days. */
export const DisagreementCard = () => {
  const translate = useTranslate();
  const { data } = useReport('decisions-over-time', { by: 'month' });
  const to = data && pathOfRecords({ resource: 'decisions', filter: { decidedAt_gte: data.from, decidedAt_lte: data.to, agrees: false } });
  return (
    <FiguresCard
      title={translate('reports.cards.disagreement')}
      figures={[
        { name: 'reports.cards.differing', value: numberIn(data?.totals['differing']), to },
        { name: 'reports.cards.share', value: numberIn(data?.totals['differingShare']) },
      ]}
      more={{ to: '/reports', label: 'reports.cards.more' }}
    />
  );
};
