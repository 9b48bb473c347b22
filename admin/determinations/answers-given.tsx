import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { GoodsToTry } from './goods-to-try.ts';

type AnswersGivenProps = { answers: GoodsToTry['answers']; wordsOf: (id: string) => string; takeBack: (id: string) => void };

const wordFor = (value: boolean | null): string => (value === null ? 'unknown' : value ? 'yes' : 'no');

/** What was answered, in the words of the questions; each can be taken back, the last one by a button of its own. */
export const AnswersGiven = ({ answers, wordsOf, takeBack }: AnswersGivenProps) => {
  const translate = useTranslate();
  const given = Object.entries(answers);
  const last = given.at(-1)?.[0];
  if (last === undefined) return null;
  return (
    <Box component="section" aria-label={translate('determinations.form.answers')} sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h3">{translate('determinations.form.answers')}</Typography>
        <Button size="small" startIcon={<UndoIcon />} onClick={() => takeBack(last)}>{translate('determinations.form.undo')}</Button>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 0.5 }}>
        {given.map(([id, value]) => (
          <Box component="li" key={id} sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{wordsOf(id)}</Typography>
            <Chip
              size="small" variant="outlined" color={value === null ? 'default' : value ? 'success' : 'error'} label={translate(`determinations.${wordFor(value)}`)}
              onDelete={() => takeBack(id)} aria-label={translate('determinations.form.take_back', { question: wordsOf(id), answer: translate(`determinations.${wordFor(value)}`) })}
            />
          </Box>
        ))}
      </Box>
    </Box>
  );
};
