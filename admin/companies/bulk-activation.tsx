import BlockIcon from '@mui/icons-material/Block';
import RestoreIcon from '@mui/icons-material/Restore';
import { BulkCommand } from '../server-door/bulk-command.tsx';

/** Takes the selected entries of a register out of use, or brings them back. */
export const BulkActivation = () => (
  <>
    <BulkCommand verb="deactivate" label="companies.deactivate.action" icon={BlockIcon} />
    <BulkCommand verb="activate" label="companies.activate.action" icon={RestoreIcon} />
  </>
);
