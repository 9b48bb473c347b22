import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { ReplayFinding } from '../../rules-schema/replay/replay.ts';
import { spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { DeterminationCard } from '../determinations/determination-card.tsx';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { readFrom } from '../server-door/commands.ts';
import { stepMarked } from './step-marked.ts';

type FindingInFull = ReplayFinding & { facts: Facts; before: Determination | null; after: Determination | null; firstDifferingStep: { path: string; test: string } | null };

interface FindingDialogProps {
  replayId: number;
  findingId: number;
  /** The findings on the page, to walk through. */
  ids: readonly number[];
  onGo: (findingId: number) => void;
  onClose: () => void;
}

/** One decision before and after, both traces side by side, the first step that differs marked in each. */
export const FindingDialog = ({ replayId, findingId, ids, onGo, onClose }: FindingDialogProps) => {
  const translate = useTranslate();
  const { data: finding } = useQuery({ queryKey: ['replays', 'finding', replayId, findingId], queryFn: () => readFrom<FindingInFull>(`replays/${replayId}/findings/${findingId}`), staleTime: Infinity });
  const at = ids.indexOf(findingId);
  const [previous, next] = [ids[at - 1], ids[at + 1]];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xl" aria-labelledby="finding-title">
      <DialogTitle id="finding-title">{finding ? translate('replays.finding.title', { id: finding.decisionId, code: spacedCode(finding.productCode) }) : translate('ra.page.loading')}</DialogTitle>
      <DialogContent dividers>{finding ? <BothSides finding={finding} /> : <LinearProgress aria-label={translate('ra.page.loading')} />}</DialogContent>
      <DialogActions>
        {finding && <Button component={Link} to={`/decisions/${finding.decisionId}/show`} sx={{ mr: 'auto' }}>{translate('replays.finding.decision')}</Button>}
        <Button disabled={previous === undefined} onClick={() => previous !== undefined && onGo(previous)}>{translate('replays.finding.previous')}</Button>
        <Button disabled={next === undefined} onClick={() => next !== undefined && onGo(next)}>{translate('replays.finding.next')}</Button>
        <Button variant="contained" onClick={onClose}>{translate('replays.finding.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const BothSides = ({ finding }: { finding: FindingInFull }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const marked = finding.firstDifferingStep ? stepMarked(finding.firstDifferingStep.path) : undefined;
  return (
    <>
      {finding.reason && <Typography sx={{ mb: 1 }}>{inReadersLanguage(finding.reason.message)}</Typography>}
      {marked && <Typography variant="body2" sx={{ mb: 1, color: 'text.secondary' }}>{translate('replays.finding.parts_at')}</Typography>}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, gap: 3 }}>
        <Side title={translate('replays.finding.before')} determination={finding.before} facts={finding.facts} marked={marked} />
        <Side title={translate('replays.finding.after')} determination={finding.after} facts={finding.facts} marked={marked} />
      </Box>
    </>
  );
};

const Side = ({ title, determination, facts, marked }: { title: string; determination: Determination | null; facts: Facts; marked: string | undefined }) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h3" sx={{ mb: 1 }}>{title}</Typography>
      {determination ? <DeterminationCard determination={determination} facts={facts} marked={marked} /> : <Typography sx={{ color: 'text.secondary' }}>{translate('replays.finding.none')}</Typography>}
    </Box>
  );
};
