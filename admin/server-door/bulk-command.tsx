import Button from '@mui/material/Button';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import { useBulkCommand } from './use-bulk-command.ts';

/** One command on all selected rows that needs nothing more to be said. `label` is a message key. */
export const BulkCommand = ({ verb, label, icon: Icon }: { verb: string; label: string; icon: SvgIconComponent }) => {
  const translate = useTranslate();
  const { run, isPending } = useBulkCommand(verb);
  return (
    <Button size="small" startIcon={<Icon />} loading={isPending} onClick={() => run({})}>
      {translate(label)}
    </Button>
  );
};
