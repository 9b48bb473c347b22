import { useRecordContext, useTranslate } from 'react-admin';
import type { StatementState, TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import type { Meaning } from '../display/meaning-chip.tsx';
import { StatusChip } from '../display/status-chip.tsx';

const meanings: Record<StatementState, Meaning> = { prepared: 'info', submitted: 'info', available: 'success', rejected: 'error', withdrawn: 'warning', archived: 'info' };

export const StatementStateChip = () => {
  const translate = useTranslate();
  const statement = useRecordContext<TimberStatement>();
  return statement ? <StatusChip label={translate(`timber.states.${statement.state}`)} meaning={meanings[statement.state]} /> : null;
};
