import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MergeConflict } from '../../../rules-schema/rule-table-version/merge-draft.ts';
import { CopyButton } from '../../display/copy-button.tsx';
import { DifferenceEditor } from '../monaco/difference-editor.tsx';
import type { DraftState } from './draft-keeper.ts';
import { settledText } from './settled-text.ts';

interface ConflictDialogProps {
  mine: string;
  theirs: NonNullable<DraftState['theirs']>;
  onSettle: (text: string) => void;
}

/** Two people changed the same: both texts of each such place beside each other, and a person decides which goes on. All else has been brought together. */
export const ConflictDialog = ({ mine, theirs: { version, merged }, onSettle }: ConflictDialogProps) => {
  const translate = useTranslate();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const choose = (place: string, isTheirs: boolean) => setTaken((before) => new Set([...before].filter((each) => each !== place).concat(isTheirs ? [place] : [])));
  return (
    <Dialog open fullWidth maxWidth="lg" aria-labelledby="draft-conflict-title">
      <DialogTitle id="draft-conflict-title">{translate('rule_tables.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('rule_tables.conflict.text', { smart_count: merged.conflicts.length })}</DialogContentText>
        {merged.conflicts.map((conflict) => <Place key={conflict.place} conflict={conflict} isTheirs={taken.has(conflict.place)} onChoose={(isTheirs) => choose(conflict.place, isTheirs)} />)}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1, color: 'text.secondary' }}>
          <span>{translate('rule_tables.conflict.copy_theirs')} <CopyButton text={version.documentText} what={translate('rule_tables.conflict.theirs')} /></span>
          <span>{translate('rule_tables.conflict.copy_mine')} <CopyButton text={mine} what={translate('rule_tables.conflict.mine')} /></span>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={() => onSettle(settledText(merged, taken))}>{translate('rule_tables.conflict.go_on')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const sides = ['theirs', 'mine'] as const;

const Place = ({ conflict: { place, mine, theirs }, isTheirs, onChoose }: { conflict: MergeConflict; isTheirs: boolean; onChoose: (isTheirs: boolean) => void }) => {
  const translate = useTranslate();
  const gone = translate('rule_tables.conflict.taken_out');
  const name = place.split('/').slice(2).join(' · ') || place;
  return (
    <Box component="section" aria-label={name} sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', mb: 0.5, gap: 1 }}>
        <Box component="span" className="tabular" sx={{ fontWeight: 600 }}>{name}</Box>
        <ToggleButtonGroup exclusive size="small" value={isTheirs ? 'theirs' : 'mine'} aria-label={translate('rule_tables.conflict.which', { place: name })} onChange={(_event, side: (typeof sides)[number] | null) => side && onChoose(side === 'theirs')}>
          {sides.map((side) => <ToggleButton key={side} value={side} sx={{ py: 0.25 }}>{translate(`rule_tables.conflict.${side}`)}</ToggleButton>)}
        </ToggleButtonGroup>
      </Box>
      <Box sx={{ height: 180, border: 1, borderColor: 'divider' }}>
        <DifferenceEditor before={theirs ?? gone} after={mine ?? gone} label={name} />
      </Box>
    </Box>
  );
};
