import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'react-admin';
import type { VersionEvent } from '../../../rules-schema/rule-table-version/version-event.ts';
import { Moment } from '../../display/moment.tsx';
import { readFrom } from '../../server-door/commands.ts';

/** What was done with a version: by whom, when, why, and in sentences what each save changed. Newest first. */
export const HistoryTab = ({ versionId, version }: { versionId: number; version: number }) => {
  const translate = useTranslate();
  const { data = [], isPending } = useQuery({ queryKey: ['rule-table-versions', 'events', versionId, version], queryFn: () => readFrom<VersionEvent[]>(`rule-table-versions/${versionId}/events`), placeholderData: (before) => before });
  if (isPending) return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('ra.page.loading')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {[...data].reverse().map((event) => <EventLine key={event.id} event={event} />)}
    </Box>
  );
};

/** The trail writes each change in both languages, Latvian first. */
const inLanguage = (sentence: string, language: string): string => {
  const [lv = sentence, en = lv] = sentence.split(' / ');
  return language === 'lv' ? lv : en;
};

const EventLine = ({ event: { action, actorName, actorKind, at, reason, changes } }: { event: VersionEvent }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography sx={{ fontWeight: 500 }}>{translate(`rule_tables.deeds.${action}`, { _: action })}</Typography>
        <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}><Moment at={at} /></Typography>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {actorKind === 'system' ? translate('audit.actor_kinds.system') : actorName}{reason && ` — ${reason}`}
      </Typography>
      {changes.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {changes.map((change) => <Typography key={change} component="li" variant="body2">{inLanguage(change, language)}</Typography>)}
        </Box>
      )}
    </Box>
  );
};
