import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { ReplayCounts, ReplayInFull } from '../../rules-schema/replay/replay.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { Moment } from '../display/moment.tsx';
import { sentenceOf } from '../server-door/problems.ts';
import type { FindingChoice } from './finding-choice.ts';
import { FindingsList } from './findings-list.tsx';
import { FindingGroups } from './finding-groups.tsx';
import { OutcomeMatrix } from './outcome-matrix.tsx';
import { PeopleMatrix } from './people-matrix.tsx';
import { ReplayInFullButton } from './replay-in-full-button.tsx';
import { ReplayProgress } from './replay-progress.tsx';
import { ReplayStateChip } from './replay-state-chip.tsx';
import { isUnderWay, useReplayInFull } from './use-replays.ts';

/** What a replay found: one sentence, the matrices, the groups, and every decision that came out differently. */
export const ReplayPage = () => {
  const translate = useTranslate();
  const id = Number(useParams()['id']);
  const { data: replay, error } = useReplayInFull(id);
  if (error && !replay) return <Alert severity="error" sx={{ mt: 2 }}>{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>;
  if (!replay) return <LinearProgress aria-label={translate('ra.page.loading')} sx={{ mt: 2 }} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, mt: 1 }}>
      <Title title={translate('replays.title', { id, agreement: replay.agreement, number: replay.versionNumber })} />
      <Circumstances replay={replay} />
      {isUnderWay(replay.state) ? <ReplayProgress replay={replay} /> : <Report replay={replay} />}
    </Box>
  );
};

const Circumstances = ({ replay }: { replay: ReplayInFull }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <ReplayStateChip state={replay.state} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{replay.requested?.name} · <Moment at={replay.finishedAt ?? replay.createdAt} /></Typography>
        {replay.mode === 'full' && <Chip size="small" label={translate('replays.was_in_full')} />}
        <Button size="small" component={Link} to={`/rule-table-versions/${replay.ruleTableVersionId}/show`}>{translate('replays.open_version', { number: replay.versionNumber })}</Button>
        {replay.mode === 'regions' && replay.state === 'finished' && <ReplayInFullButton replay={replay} />}
      </Box>
      {replay.failure && <Alert severity="error">{inReadersLanguage(replay.failure)}</Alert>}
      <Typography variant="h2" component="p" sx={{ maxWidth: 1100, fontWeight: 500 }}>{inReadersLanguage(replay.summary)}</Typography>
      {!isUnderWay(replay.state) && <Proof {...replay.counts} />}
    </>
  );
};

/** That nothing was left out: what was determined again, proven and set aside is everything on record. */
const Proof = ({ reRun, provenUnchanged: proven, setAside, stored }: ReplayCounts) => {
  const translate = useTranslate();
  return <Typography variant="body2" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{translate('replays.proof', { reRun, proven, setAside, stored })}</Typography>;
};

const Report = ({ replay }: { replay: ReplayInFull }) => {
  const translate = useTranslate();
  const flips: FindingChoice = { filter: { kind: 'flip' }, name: translate('replays.kinds.flip') };
  const [choice, setChoice] = useState<FindingChoice | null>(replay.counts.flip > 0 ? flips : null);
  const choose = (chosen: FindingChoice) => {
    setChoice(chosen);
    document.getElementById('findings')?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, gap: 2, alignItems: 'start' }}>
        <OutcomeMatrix outcomes={replay.outcomes} onChoose={choose} />
        <PeopleMatrix people={replay.people} onChoose={choose} />
      </Box>
      <FindingGroups groups={replay.groups} onChoose={choose} />
      <FindingsList replay={replay} choice={choice} onChoose={setChoice} />
    </>
  );
};
