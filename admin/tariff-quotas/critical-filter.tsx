import FilterListOffIcon from '@mui/icons-material/FilterListOff';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import Chip from '@mui/material/Chip';
import { useListContext, useTranslate } from 'react-admin';
import { useQuotaUse } from './quota-answers.ts';
import { useQuotaYear } from './quota-year.ts';

/** Narrows the list to the quotas the server calls critical in the chosen year, and back. */
export const CriticalFilter = () => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const [year] = useQuotaYear();
  const { data } = useQuotaUse(year);
  const critical = (data ?? []).filter((stand) => stand.critical).map(({ quotaId }) => quotaId);
  const { id, ...others } = filterValues;
  const narrowed = id !== undefined;
  if (critical.length === 0 && !narrowed) return null;
  return (
    <Chip
      size="small"
      icon={narrowed ? <FilterListOffIcon /> : <WarningAmberIcon />}
      variant="outlined"
      label={narrowed ? translate('quotas.all') : translate('quotas.critical_only', { smart_count: critical.length })}
      onClick={() => setFilters(narrowed ? others : { ...others, id: critical })}
    />
  );
};
