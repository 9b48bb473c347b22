import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { usePermissions, useRedirect, useTranslate } from 'react-admin';
import type { ReplayRecord } from '../../rules-schema/replay/replay.ts';
import type { Permission } from '../../rules-schema/user/permissions.ts';
import { useCommand } from '../server-door/commands.ts';
import { useRereadReplays } from './use-replays.ts';

/** Replays the same version once more, every decision one by one: whoever doubts a proof can have it checked. */
export const ReplayInFullButton = ({ replay }: { replay: ReplayRecord }) => {
  const translate = useTranslate();
  const { permissions } = usePermissions<Permission[]>();
  const redirect = useRedirect();
  const reread = useRereadReplays();
  const { run, isPending } = useCommand<ReplayRecord>('rule-table-versions', 'replay', {
    done: 'replays.started',
    onDone: ({ id }) => {
      reread();
      redirect(`/replays/${id}/show`);
    },
  });
  if (!permissions?.includes('replay:run')) return null;
  const body = { mode: 'full', ...(replay.baselineVersionId !== null && { baselineVersionId: replay.baselineVersionId }) };
  return (
    <Tooltip title={translate('replays.in_full_why')}>
      <Button size="small" loading={isPending} onClick={() => run({ record: { id: replay.ruleTableVersionId }, body })}>{translate('replays.in_full')}</Button>
    </Tooltip>
  );
};
