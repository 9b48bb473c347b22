import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import StopIcon from '@mui/icons-material/StopOutlined';
import Typography from '@mui/material/Typography';
import { useLocaleState, usePermissions, useTranslate } from 'react-admin';
import type { ReplayRecord } from '../../rules-schema/replay/replay.ts';
import type { Permission } from '../../rules-schema/user/permissions.ts';
import { formatCount } from '../display/figures.ts';
import { useCommand } from '../server-door/commands.ts';
import { useRereadReplays } from './use-replays.ts';

/** How far a replay has come, with a way to give it up. It goes on whoever watches, and over a reload. */
export const ReplayProgress = ({ replay: { id, state, progress } }: { replay: ReplayRecord }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const { done, total } = progress;
  const share = total === 0 ? 0 : Math.floor((done / total) * 100);
  const words = state === 'queued' ? translate('replays.waits') : translate('replays.progress', { done: formatCount(done, language), total: formatCount(total, language) });
  return (
    <Box sx={{ display: 'grid', gap: 1 }} role="status">
      <LinearProgress variant={state === 'queued' ? 'indeterminate' : 'determinate'} value={share} aria-label={translate('replays.progress_label')} />
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" className="tabular">{words}</Typography>
        <CancelReplayButton id={id} />
      </Box>
    </Box>
  );
};

const CancelReplayButton = ({ id }: { id: number }) => {
  const translate = useTranslate();
  const { permissions } = usePermissions<Permission[]>();
  const reread = useRereadReplays();
  const { run, isPending } = useCommand('replays', 'cancel', { done: 'replays.cancelled', onDone: reread });
  if (!permissions?.includes('replay:run')) return null;
  return (
    <Button size="small" startIcon={<StopIcon />} loading={isPending} onClick={() => run({ record: { id } })}>
      {translate('replays.cancel')}
    </Button>
  );
};
