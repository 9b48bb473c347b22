import { useGetList, useTranslate } from 'react-admin';
import { DUE_SOON_DAYS, type VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { today } from '../certificates/day-of-today.ts';
import { useBalance } from '../form-stocks/use-balance.ts';
import { FiguresCard } from '../reports/home/figures-card.tsx';

const DAY_MS = 86_400_000;

const soon = (): string => new Date(Date.parse(today()) + DUE_SOON_DAYS * DAY_MS).toISOString().slice(0, 10);

const useCount = (filter: object): number | undefined =>
  useGetList<VerificationRequest>('verification-requests', { filter, pagination: { page: 1, perPage: 1 }, sort: { field: 'dueOn', order: 'ASC' } }).total;

const pathOf = (filter: object): string => `/verification-requests?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;

/** What customs wait for, what is overdue, and whether there are forms enough. */
export const VerificationCard = () => {
  const translate = useTranslate();
  const overdue = { overdue: true };
  const near = { state: 'open', dueOn_gte: today(), dueOn_lte: soon() };
  const open = { state: 'open' };
  const { data: balance } = useBalance();
  return (
    <FiguresCard
      title={translate('verification_requests.card.title')}
      figures={[
        { name: 'verification_requests.card.overdue', value: useCount(overdue), to: pathOf(overdue), alarms: true },
        { name: 'verification_requests.card.soon', value: useCount(near), to: pathOf(near) },
        { name: 'verification_requests.card.open', value: useCount(open), to: pathOf(open) },
        { name: balance?.isLow ? 'verification_requests.card.forms_low' : 'verification_requests.card.forms', value: balance?.left, to: '/form-stocks', alarms: balance?.isLow ?? false },
      ]}
    />
  );
};
