import { useTranslate } from 'react-admin';
import type { VersionLife } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { Meaning } from '../display/meaning-chip.tsx';
import { StatusChip } from '../display/status-chip.tsx';

const meanings: Partial<Record<VersionLife, Meaning>> = {
  submitted: 'info',
  'changes-requested': 'warning',
  approved: 'success',
  scheduled: 'info',
  'in-force': 'success',
  rejected: 'error',
};

/** Where a version stands, in words. */
export const LifeChip = ({ state }: { state: VersionLife }) => {
  const translate = useTranslate();
  return <StatusChip label={translate(`rule_tables.states.${state}`)} meaning={meanings[state]} />;
};
