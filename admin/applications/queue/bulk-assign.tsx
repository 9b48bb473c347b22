import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { useQuery } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { readFrom } from '../../server-door/commands.ts';
import { useBulkCommand } from '../../server-door/use-bulk-command.ts';

type Assignee = { id: number; name: string };

/** Gives the selected applications to one of the people who may decide them. */
export const BulkAssign = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const title = useId();
  const { run, isPending } = useBulkCommand('assign', () => setOpen(false));
  const { data: people = [] } = useQuery({ queryKey: ['applications', 'assignees'], enabled: open, queryFn: () => readFrom<Assignee[]>('applications/assignees') });
  return (
    <>
      <Button size="small" startIcon={<PersonAddIcon />} onClick={() => setOpen(true)}>{translate('applications.assign.action')}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} maxWidth="xs" fullWidth aria-labelledby={title}>
        <DialogTitle id={title}>{translate('applications.assign.title')}</DialogTitle>
        <List dense sx={{ pb: 2 }}>
          {people.map(({ id, name }, index) => (
            <ListItem key={id} disablePadding>
              <ListItemButton autoFocus={index === 0} disabled={isPending} onClick={() => run({ userId: id })} sx={{ px: 3 }}>
                <ListItemText primary={name} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Dialog>
    </>
  );
};
