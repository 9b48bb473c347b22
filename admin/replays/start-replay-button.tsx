import Button from '@mui/material/Button';
import PlayArrowIcon from '@mui/icons-material/PlayArrowOutlined';
import Tooltip from '@mui/material/Tooltip';
import { usePermissions, useTranslate } from 'react-admin';
import type { ReplayRecord } from '../../rules-schema/replay/replay.ts';
import type { Permission } from '../../rules-schema/user/permissions.ts';
import { useCommand } from '../server-door/commands.ts';
import { useRereadReplays } from './use-replays.ts';

interface StartReplayButtonProps {
  versionId: number;
  /** Message key of what stands in the way, when something does. */
  obstacle?: string;
  /** Brings everything typed to the server first: what is replayed is what is kept there. */
  before?: () => Promise<void>;
  onStarted?: (replay: ReplayRecord) => void;
}

/** Starts a replay of all past decisions under a version. */
export const StartReplayButton = ({ versionId, obstacle, before, onStarted }: StartReplayButtonProps) => {
  const translate = useTranslate();
  const { permissions } = usePermissions<Permission[]>();
  const reread = useRereadReplays();
  const { run, isPending } = useCommand<ReplayRecord>('rule-table-versions', 'replay', {
    done: 'replays.started',
    onDone: (replay) => {
      reread();
      onStarted?.(replay);
    },
  });
  const why = permissions?.includes('replay:run') ? obstacle : 'replays.not_permitted';
  const start = async () => {
    await before?.();
    run({ record: { id: versionId } });
  };
  return (
    <Tooltip title={why ? translate(why) : ''}>
      <span>
        <Button size="small" variant="outlined" startIcon={<PlayArrowIcon />} disabled={why !== undefined} loading={isPending} onClick={() => void start()}>
          {translate('replays.start')}
        </Button>
      </span>
    </Tooltip>
  );
};
