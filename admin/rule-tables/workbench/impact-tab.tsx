import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReplayRecord } from '../../../rules-schema/replay/replay.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { Moment } from '../../display/moment.tsx';
import type { Impact } from '../../../rules-schema/replay/impact.ts';
import { LiveImpact } from './live-impact.tsx';
import { ReplayProgress } from '../../replays/replay-progress.tsx';
import { ReplayStateChip } from '../../replays/replay-state-chip.tsx';
import { StartReplayButton } from '../../replays/start-replay-button.tsx';
import { isUnderWay, useReplayInFull } from '../../replays/use-replays.ts';

interface ImpactTabProps {
  versionId: number;
  /** Of the text as it stands on the server; null while it is not JSON. */
  sha256: string | null;
  /** What past decisions would become under the text as it is being typed. */
  live: Impact | undefined;
  replay: ReplayRecord | null | undefined;
  entryId: string | undefined;
  obstacle: string | undefined;
  beforeStart: () => Promise<void>;
}

/** What the draft would have done to past decisions: the last replay in one sentence, and a button for the next. */
export const ImpactTab = ({ versionId, sha256, live, replay, entryId, obstacle, beforeStart }: ImpactTabProps) => {
  const translate = useTranslate();
  const underWay = isUnderWay(replay?.state);
  return (
    <Box sx={{ display: 'grid', rowGap: 2, justifyItems: 'start', '& > *': { width: '100%' } }}>
      {live && <LiveImpact impact={live} entryId={entryId} />}
      <Box><StartReplayButton versionId={versionId} obstacle={underWay ? 'replays.under_way' : obstacle} before={beforeStart} /></Box>
      {replay === null && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.impact.none')}</Typography>}
      {replay && underWay && <ReplayProgress replay={replay} />}
      {replay && !underWay && <LastReplay replay={replay} isOfThisText={replay.ruleTableSha256 === sha256} entryId={entryId} />}
    </Box>
  );
};

const LastReplay = ({ replay, isOfThisText, entryId }: { replay: ReplayRecord; isOfThisText: boolean; entryId: string | undefined }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  return (
    <>
      {!isOfThisText && <Alert severity="warning">{translate('rule_tables.impact.older_text')}</Alert>}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <ReplayStateChip state={replay.state} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}><Moment at={replay.finishedAt ?? replay.createdAt} /></Typography>
      </Box>
      {replay.failure && <Alert severity="error">{inReadersLanguage(replay.failure)}</Alert>}
      <Typography>{inReadersLanguage(replay.summary)}</Typography>
      {entryId && replay.state === 'finished' && <EntryImpact replayId={replay.id} entryId={entryId} />}
      <Link component={RouterLink} to={`/replays/${replay.id}/show`}>{translate('rule_tables.impact.report')}</Link>
    </>
  );
};

const EntryImpact = ({ replayId, entryId }: { replayId: number; entryId: string }) => {
  const translate = useTranslate();
  const { data } = useReplayInFull(replayId);
  const group = data?.groups.entry.rows.find(({ value }) => value === entryId);
  if (!data) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {translate('rule_tables.impact.entry', { entry: entryId, flips: group?.flip ?? 0, total: group?.total ?? 0 })}
    </Typography>
  );
};
