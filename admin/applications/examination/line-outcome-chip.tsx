import BlockIcon from '@mui/icons-material/Block';
import { useTranslate } from 'react-admin';
import { MeaningChip } from '../../display/meaning-chip.tsx';
import { VerdictChip } from '../../display/verdict-chip.tsx';
import type { LineOutcome } from '../../../rules-schema/application/open-application.ts';

/** What the engine finds on a line, or that it cannot be determined upon. */
export const LineOutcomeChip = ({ outcome }: { outcome: LineOutcome }) => {
  const translate = useTranslate();
  return outcome === 'not-determinable'
    ? <MeaningChip meaning="warning" icon={BlockIcon} label={translate('applications.not_determinable')} />
    : <VerdictChip verdict={outcome} />;
};
