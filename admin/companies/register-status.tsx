import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import type { RegisterStatus } from '../../rules-schema/company/company.ts';
import { StatusChip } from '../display/status-chip.tsx';

/** Whether an entry of a register may be used in new applications. */
export const RegisterStatusChip = () => {
  const translate = useTranslate();
  const entry = useRecordContext<RaRecord & { status: RegisterStatus }>();
  if (!entry) return null;
  return <StatusChip label={translate(`companies.status.${entry.status}`)} meaning={entry.status === 'active' ? 'success' : 'info'} />;
};
