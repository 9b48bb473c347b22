import CancelIcon from '@mui/icons-material/CancelOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import PanToolIcon from '@mui/icons-material/PanToolOutlined';
import SendIcon from '@mui/icons-material/SendOutlined';
import SkipNextIcon from '@mui/icons-material/SkipNext';
import SwapIcon from '@mui/icons-material/SwapHoriz';
import UndoIcon from '@mui/icons-material/Undo';
import WithdrawIcon from '@mui/icons-material/ExitToAppOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useGetIdentity, usePermissions, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { isCertificateType } from '../../../rules-schema/application/payload.ts';
import { isPossible, type Transition } from '../../../rules-schema/application/transitions.ts';
import type { Permission } from '../../../rules-schema/user/permissions.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { useShortcuts } from '../shortcuts.ts';
import { ApproveButton } from './approve-button.tsx';
import { IssueButton } from './issue-button.tsx';
import { ReasonCommand } from './reason-command.tsx';
import { RefuseButton } from './refuse-button.tsx';
import { ReturnButton } from './return-button.tsx';
import { SimpleCommand } from './simple-command.tsx';
import { useNextApplication } from './use-next-application.ts';

/** What this person may do to the application as it stands, the weightiest first. */
export const DecisionActions = ({ application }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const { permissions = [] } = usePermissions<readonly Permission[]>();
  const { identity } = useGetIdentity();
  const next = useNextApplication(application.id);
  useShortcuts({ n: next });
  const may = (transition: Transition, permission: Permission) =>
    permissions.includes(permission) && identity !== undefined && isPossible(transition, application, Number(identity.id));
  const mayEdit = may('edit', 'application:edit');
  return (
    <Box key={application.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {may('claim', 'application:claim') && <SimpleCommand verb="claim" words="claim" application={application} icon={PanToolIcon} isPrimary />}
      {may('approve', 'application:decide') && <ApproveButton application={application} after={next} />}
      {may('return', 'application:decide') && <ReturnButton application={application} after={next} />}
      {may('refuse', 'application:decide') && <RefuseButton application={application} after={next} />}
      {isCertificateType(application.type) && may('issue', 'application:issue') && <IssueButton application={application} type={application.type} />}
      {may('submit', 'application:edit') && <SimpleCommand verb="submit" words="submit" application={application} icon={SendIcon} isPrimary />}
      {may('resubmit', 'application:edit') && <SimpleCommand verb="resubmit" words="resubmit" application={application} icon={SendIcon} isPrimary />}
      {mayEdit && <Button size="small" variant="outlined" startIcon={<EditIcon />} component={Link} to={`/applications/${application.id}`}>{translate('applications.edit.action')}</Button>}
      {may('take-over', 'application:claim') && <ReasonCommand verb="take-over" words="take_over" application={application} icon={SwapIcon} />}
      {may('release', 'application:claim') && <SimpleCommand verb="release" words="release" application={application} icon={UndoIcon} />}
      {may('cancel', 'application:decide') && <ReasonCommand verb="cancel" words="cancel" application={application} icon={CancelIcon} color="error" />}
      {may('withdraw', 'application:edit') && <ReasonCommand verb="withdraw" words="withdraw" application={application} icon={WithdrawIcon} />}
      <Button size="small" startIcon={<SkipNextIcon />} onClick={next} aria-keyshortcuts="n">{translate('applications.next.action')}</Button>
    </Box>
  );
};
