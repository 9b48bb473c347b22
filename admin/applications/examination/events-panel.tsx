import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { REFUSAL_REASONS, RETURN_REASONS } from '../../../rules-schema/application/reasons.ts';
import type { Sentence } from '../../../rules-schema/problem.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { Moment } from '../../display/moment.tsx';
import { Panel } from '../../display/panel.tsx';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';

const reasonWords: Readonly<Record<string, Sentence>> = { ...RETURN_REASONS, ...REFUSAL_REASONS };

/** What happened to the application, latest first, with the letters and grounds that were written. */
export const EventsPanel = ({ application: { history } }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  return (
    <Panel title={translate('applications.events.title')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
        {history.toReversed().map(({ at, event, by, reasons, text, legalBasis }) => (
          <Box component="li" key={`${at} ${event}`}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <Typography variant="body2" sx={{ fontWeight: 500 }}>{translate(`applications.events.${event}`, { _: event })} — {by}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}><Moment at={at} /></Typography>
            </Box>
            {reasons.length > 0 && <Typography variant="body2">{reasons.map((code) => (reasonWords[code] ? inReadersLanguage(reasonWords[code]) : code)).join('; ')}</Typography>}
            {text && <Typography variant="body2" sx={{ whiteSpace: 'pre-line', color: 'text.secondary', overflowWrap: 'anywhere' }}>{text}</Typography>}
            {legalBasis && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{legalBasis}</Typography>}
          </Box>
        ))}
      </Box>
    </Panel>
  );
};
