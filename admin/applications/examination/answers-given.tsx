import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Moment } from '../../display/moment.tsx';
import { AttestAnswer } from './attest-answer.tsx';
import { useAnswerWords } from './use-answer-words.ts';
import type { OpenLine } from '../../../rules-schema/application/open-application.ts';

/** What was attested on a line: by whom, when, on what evidence. What no longer holds stays readable. */
export const AnswersGiven = ({ line, mayChange }: { line: OpenLine; mayChange: boolean }) => {
  const { item, answers } = line;
  const translate = useTranslate();
  const wordsOf = useAnswerWords([line]);
  if (answers.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('applications.answers')}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>{translate('applications.answers')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
        {answers.map(({ questionId, answer, evidence, answeredBy, answeredAt, holds }) => (
          <Box component="li" key={`${questionId} ${answeredAt}`} sx={{ color: holds ? undefined : 'text.secondary' }}>
            <Typography variant="body2" component="div" sx={{ textDecoration: holds ? undefined : 'line-through', overflowWrap: 'anywhere' }}>
              {wordsOf(item, questionId)} <strong>{translate(answer ? 'determinations.yes' : 'determinations.no')}</strong>{evidence && ` — ${evidence}`}
            </Typography>
            <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
              {answeredBy}, <Moment at={answeredAt} />{!holds && ` · ${translate('applications.superseded')}`}
            </Typography>
            {holds && mayChange && <Box sx={{ mt: 0.5 }}><AttestAnswer key={answeredAt} item={item} questionId={questionId} given={answer} evidence={evidence} /></Box>}
          </Box>
        ))}
      </Box>
    </Box>
  );
};
