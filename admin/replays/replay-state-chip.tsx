import { useTranslate } from 'react-admin';
import type { ReplayState } from '../../rules-schema/replay/replay.ts';
import type { Meaning } from '../display/meaning-chip.tsx';
import { StatusChip } from '../display/status-chip.tsx';

const meanings: Partial<Record<ReplayState, Meaning>> = { queued: 'info', running: 'info', finished: 'success', failed: 'error' };

/** How a replay stands. */
export const ReplayStateChip = ({ state }: { state: ReplayState }) => {
  const translate = useTranslate();
  return <StatusChip label={translate(`replays.states.${state}`)} meaning={meanings[state]} />;
};
