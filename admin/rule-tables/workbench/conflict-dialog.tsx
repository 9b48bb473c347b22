import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import { CopyButton } from '../../display/copy-button.tsx';
import type { MergeConflict } from './draft-answers.ts';
import type { DraftState } from './draft-keeper.ts';
import { DifferenceEditor } from '../monaco/difference-editor.tsx';

interface ConflictDialogProps {
  mine: string;
  theirs: NonNullable<DraftState['theirs']>;
  onSettle: (text: string) => void;
}

/** Two people changed the same: both texts of each such place beside each other, and a person decides which goes on. All else has been brought together. */
export const ConflictDialog = ({ mine, theirs: { version, merged }, onSettle }: ConflictDialogProps) => {
  const translate = useTranslate();
  return (
    <Dialog open fullWidth maxWidth="xl" aria-labelledby="draft-conflict-title">
      <DialogTitle id="draft-conflict-title">{translate('rule_tables.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('rule_tables.conflict.text', { smart_count: merged.conflicts.length })}</DialogContentText>
        {merged.conflicts.map((conflict) => <Place key={conflict.place} conflict={conflict} />)}
        <Box sx={{ display: 'flex', gap: 2, mt: 1, color: 'text.secondary' }}>
          <span>{translate('rule_tables.conflict.copy_theirs')} <CopyButton text={version.documentText} what={translate('rule_tables.conflict.theirs')} /></span>
          <span>{translate('rule_tables.conflict.copy_mine')} <CopyButton text={mine} what={translate('rule_tables.conflict.mine')} /></span>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onSettle(version.documentText)}>{translate('rule_tables.conflict.take_theirs')}</Button>
        <Button variant="contained" onClick={() => onSettle(merged.documentText)}>{translate('rule_tables.conflict.keep_mine')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const Place = ({ conflict: { place, entryId, mine, theirs } }: { conflict: MergeConflict }) => {
  const translate = useTranslate();
  const gone = translate('rule_tables.conflict.taken_out');
  return (
    <Box component="section" aria-label={entryId ?? place} sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', fontWeight: 600, mb: 0.5, gap: 1 }}>
        <span>{translate('rule_tables.conflict.theirs')}</span>
        <span className="tabular">{entryId ?? place}</span>
        <span>{translate('rule_tables.conflict.mine')}</span>
      </Box>
      <Box sx={{ height: 220, border: 1, borderColor: 'divider' }}>
        <DifferenceEditor before={theirs ?? gone} after={mine ?? gone} label={entryId ?? place} />
      </Box>
    </Box>
  );
};
