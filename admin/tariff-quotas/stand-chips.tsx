import BlockIcon from '@mui/icons-material/Block';
import HourglassIcon from '@mui/icons-material/HourglassEmptyOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { QuotaStandAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { MeaningChip } from '../display/meaning-chip.tsx';

/** What is remarkable about a quota's stand: exhausted, or else critical (at least 90 % used); blocked. */
export const StandChips = ({ stand: { exhausted, critical, blocked } }: { stand: QuotaStandAnswer }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {exhausted && <MeaningChip meaning="error" icon={HourglassIcon} label={translate('quotas.exhausted')} />}
      {critical && !exhausted && <MeaningChip meaning="warning" icon={WarningAmberIcon} label={translate('quotas.critical')} />}
      {blocked && <MeaningChip meaning="info" icon={BlockIcon} label={translate('quotas.blocked')} />}
    </Box>
  );
};
