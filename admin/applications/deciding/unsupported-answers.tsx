import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { answersWithoutEvidence } from '../examination/stated-evidence.ts';
import { useAnswerWords } from '../examination/use-answer-words.ts';

/** The attested answers for which nobody said on what evidence: the approval rests on them all the same. */
export const UnsupportedAnswers = ({ application: { lines } }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const wordsOf = useAnswerWords(lines);
  const unsupported = answersWithoutEvidence(lines);
  if (unsupported.length === 0) return null;
  return (
    <Alert severity="warning">
      {translate('applications.approve.no_evidence', { smart_count: unsupported.length })}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {unsupported.map(({ item, questionId, answer }) => (
          <li key={`${item} ${questionId}`}>{translate('applications.item_title', { item })}: {wordsOf(item, questionId)} – {translate(answer ? 'determinations.yes' : 'determinations.no')}</li>
        ))}
      </Box>
    </Alert>
  );
};
