import PanToolIcon from '@mui/icons-material/PanToolOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import { useMay } from '../../server-door/use-may.ts';
import { BulkAssign } from './bulk-assign.tsx';
import { BulkCommand } from '../../server-door/bulk-command.tsx';
import { BulkReturn } from './bulk-return.tsx';

/** What may be done with the selected rows. */
export const BulkActions = () => {
  const [mayClaim, mayAssign, mayDecide] = [useMay('application:claim'), useMay('application:assign'), useMay('application:decide')];
  return (
    <>
      {mayClaim && <BulkCommand verb="claim" label="applications.claim.action" icon={PanToolIcon} />}
      {mayClaim && <BulkCommand verb="release" label="applications.release.action" icon={UndoIcon} />}
      {mayAssign && <BulkAssign />}
      {mayDecide && <BulkReturn />}
    </>
  );
};
