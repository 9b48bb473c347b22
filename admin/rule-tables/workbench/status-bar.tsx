import Box from '@mui/material/Box';
import CheckIcon from '@mui/icons-material/CheckCircleOutline';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import PeopleIcon from '@mui/icons-material/PeopleOutline';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { useLocaleState, useTranslate } from 'react-admin';
import type { ReplayRecord } from '../../../rules-schema/replay/replay.ts';
import { formatMoment } from '../../display/moments.ts';
import type { Impact } from '../../../rules-schema/replay/impact.ts';
import type { DraftState } from './draft-keeper.ts';
import type { PersonHere } from './use-presence.ts';

interface StatusBarProps {
  draft: DraftState;
  isEditable: boolean;
  changedEntries: number;
  impact: Impact | undefined;
  replay: ReplayRecord | null | undefined;
  here: readonly PersonHere[];
}

/** How the draft stands, in one line: its faults, its changes, whether it is kept, what the last replay said. */
export const StatusBar = ({ draft, isEditable, changedEntries, impact, replay, here }: StatusBarProps) => {
  const translate = useTranslate();
  const parts = [
    <Validity key="validity" draft={draft} />,
    <span key="changed">{translate('rule_tables.status.changed', { smart_count: changedEntries })}</span>,
    isEditable ? <Kept key="kept" draft={draft} /> : <span key="reading">{translate('rule_tables.status.read_only')}</span>,
    impact && <span key="impact">{translate('rule_tables.status.impact', { smart_count: impact.counts.flip })}</span>,
    replay && replay.state === 'finished' && (
      <span key="replay">{translate(replay.ruleTableSha256 === draft.version.sha256 ? 'rule_tables.status.replay' : 'rule_tables.status.replay_older', { smart_count: replay.counts.flip })}</span>
    ),
    here.length > 0 && <Here key="here" people={here} />,
  ];
  return (
    <Box
      role="status" aria-label={translate('rule_tables.status.label')} className="tabular"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, px: 1.5, py: 0.75, borderTop: 1, borderColor: 'divider', fontSize: '0.8125rem', color: 'text.secondary' }}
    >
      {parts}
    </Box>
  );
};

/** Who else has the version open, and at which entry. */
const Here = ({ people }: { people: readonly PersonHere[] }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', color: 'primary.main', ml: 'auto' }}>
      <PeopleIcon sx={{ fontSize: 16 }} aria-hidden />
      {people.map(({ name, entryId }) => (entryId ? translate('rule_tables.status.here_at', { name, entry: entryId }) : translate('rule_tables.status.here', { name }))).join(', ')}
    </Box>
  );
};

const Validity = ({ draft: { diagnostics, isChecked } }: { draft: DraftState }) => {
  const translate = useTranslate();
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const [Icon, colour] = errors > 0 ? [ErrorIcon, 'error.main'] : warnings > 0 ? [WarningIcon, 'warning.main'] : [CheckIcon, 'success.main'];
  const said = [
    errors > 0 ? translate('rule_tables.problems.errors', { smart_count: errors }) : translate('rule_tables.status.valid'),
    ...(warnings > 0 ? [translate('rule_tables.problems.warnings', { smart_count: warnings })] : []),
  ];
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', color: isChecked ? colour : 'text.secondary' }}>
      <Icon sx={{ fontSize: 16 }} aria-hidden />
      {isChecked ? said.join(', ') : translate('rule_tables.status.checking')}
    </Box>
  );
};

const Kept = ({ draft: { keeping, version, refusal } }: { draft: DraftState }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  if (keeping === 'failed') return <Box component="span" sx={{ color: 'error.main' }}>{translate('rule_tables.status.failed', { why: translate(refusal ?? '', { _: refusal ?? '' }) })}</Box>;
  return <span>{translate(`rule_tables.status.${keeping}`, { at: formatMoment(version.updatedAt, language) })}</span>;
};
