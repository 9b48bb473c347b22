import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Question } from '../../rules-schema/determination/determination.ts';
import { useInReadersLanguage } from './in-readers-language.ts';

type QuestionListProps = { questions: readonly Question[]; areMinimal: boolean; answer?: (question: Question) => ReactNode };

/** The questions that can still decide, each with its place in the law and, where it may be answered, the means to. */
export const QuestionList = ({ questions, areMinimal, answer }: QuestionListProps) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  if (questions.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('determinations.questions')}>
      <Typography variant="h3" sx={{ mb: 1 }}>{translate('determinations.questions')}</Typography>
      {!areMinimal && <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('determinations.questions_not_minimal')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
        {questions.map((question) => (
          <Box component="li" key={question.id} sx={{ p: 1, borderRadius: 1, backgroundColor: 'warning.light' }}>
            <Typography>{inReadersLanguage(question.text)}</Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
              {answer?.(question)}
              <Typography variant="body2" sx={{ color: 'text.secondary', ml: 'auto' }}>{inReadersLanguage(question.source)}</Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
