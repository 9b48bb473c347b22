import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { REFUSAL_REASONS, RETURN_REASONS } from '../../../rules-schema/application/reasons.ts';
import type { Sentence } from '../../../rules-schema/problem.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { Moment } from '../../display/moment.tsx';
import { Panel } from '../../display/panel.tsx';
import type { OpenApplication, OpenLine } from '../../../rules-schema/application/open-application.ts';
import { useAnswerWords } from './use-answer-words.ts';

const reasonWords: Readonly<Record<string, Sentence>> = { ...RETURN_REASONS, ...REFUSAL_REASONS };

const anAnswer = /^(?<item>\d+)\. (?<id>.+?): (?<answer>yes|no)(?: — (?<evidence>[\s\S]*))?$/;

/** An answer as the history keeps it ("1. fact:milling: yes — invoice 7") in the words of its question. */
const useAnswerInWords = (lines: readonly OpenLine[]): ((text: string) => string) => {
  const translate = useTranslate();
  const wordsOf = useAnswerWords(lines);
  return (text) => {
    const { item, id, answer, evidence } = anAnswer.exec(text)?.groups ?? {};
    if (item === undefined || id === undefined) return text;
    const given = `${translate('applications.item_title', { item })}: ${wordsOf(Number(item), id)} ${translate(`determinations.${answer}`)}`;
    return evidence === undefined ? given : `${given} — ${evidence}`;
  };
};

/** What happened to the application, latest first, with the letters and grounds that were written. */
export const EventsPanel = ({ application: { history, lines } }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const answerInWords = useAnswerInWords(lines);
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
            {text && <Typography variant="body2" sx={{ whiteSpace: 'pre-line', color: 'text.secondary', overflowWrap: 'anywhere' }}>{event === 'answer' ? answerInWords(text) : text}</Typography>}
            {legalBasis && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{legalBasis}</Typography>}
          </Box>
        ))}
      </Box>
    </Panel>
  );
};
