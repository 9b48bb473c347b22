import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import type { VersionInFull } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { CopyButton } from '../../display/copy-button.tsx';
import { DifferenceEditor } from '../monaco/difference-editor.tsx';

interface ConflictDialogProps {
  mine: string;
  theirs: VersionInFull;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else saved the draft meanwhile: both texts beside each other, and a person decides which goes on. */
export const ConflictDialog = ({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictDialogProps) => {
  const translate = useTranslate();
  return (
    <Dialog open fullWidth maxWidth="xl" aria-labelledby="draft-conflict-title">
      <DialogTitle id="draft-conflict-title">{translate('rule_tables.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('rule_tables.conflict.text')}</DialogContentText>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', fontWeight: 600, mb: 0.5 }}>
          <span>{translate('rule_tables.conflict.theirs')} <CopyButton text={theirs.documentText} what={translate('rule_tables.conflict.theirs')} /></span>
          <span>{translate('rule_tables.conflict.mine')} <CopyButton text={mine} what={translate('rule_tables.conflict.mine')} /></span>
        </Box>
        <Box sx={{ height: '50vh', border: 1, borderColor: 'divider' }}>
          <DifferenceEditor before={theirs.documentText} after={mine} label={translate('rule_tables.conflict.title')} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onTakeTheirs}>{translate('rule_tables.conflict.take_theirs')}</Button>
        <Button variant="contained" onClick={onKeepMine}>{translate('rule_tables.conflict.keep_mine')}</Button>
      </DialogActions>
    </Dialog>
  );
};
