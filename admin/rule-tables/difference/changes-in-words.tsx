import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { StatusChip } from '../../display/status-chip.tsx';
import type { VersionChange } from './version-difference.ts';

const subjects = ['entry', 'provision', 'goods', 'table'] as const;

/** The differences as sentences, grouped by what they concern; those that may change outcomes say so. */
export const ChangesInWords = ({ versionId, changes }: { versionId: number; changes: readonly VersionChange[] }) => {
  const translate = useTranslate();
  if (changes.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{translate('rule_tables.difference.none')}</Typography>;
  const groups = subjects.map((subject) => ({ subject, said: changes.filter((change) => change.subject === subject) })).filter(({ said }) => said.length > 0);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {groups.map(({ subject, said }) => (
        <Box key={subject}>
          <Typography variant="overline" component="h3" sx={{ color: 'text.secondary' }}>{translate(`rule_tables.difference.subjects.${subject}`)}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {said.map((change, index) => <Change key={`${change.id}/${index}`} versionId={versionId} change={change} />)}
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const Change = ({ versionId, change: { subject, kind, id, sentence, mayChangeOutcomes } }: { versionId: number; change: VersionChange }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const isReachable = subject === 'entry' && kind !== 'removed';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', py: 0.5, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Typography sx={{ flex: 1, overflowWrap: 'anywhere' }}>{inReadersLanguage(sentence)}</Typography>
      {!mayChangeOutcomes && <StatusChip label={translate('rule_tables.difference.words_only')} />}
      {isReachable && <Link component={RouterLink} variant="body2" to={`/rule-table-versions/${versionId}/show?${new URLSearchParams({ entry: id })}`}>{id}</Link>}
    </Box>
  );
};
