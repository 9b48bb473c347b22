import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import { useTranslate } from 'react-admin';

/** Yes, no, or left unknown: the question then stays open and no longer asks for attention. */
export const AnswerChoice = ({ given, answer }: { given: boolean | null | undefined; answer: (value: boolean | null | undefined) => void }) => {
  const translate = useTranslate();
  const choice = (value: boolean | null, word: string) => (
    <Button variant={given === value ? 'contained' : 'outlined'} aria-pressed={given === value} onClick={() => answer(given === value ? undefined : value)}>
      {translate(`determinations.${word}`)}
    </Button>
  );
  return (
    <ButtonGroup size="small">
      {choice(true, 'yes')}
      {choice(false, 'no')}
      {choice(null, 'unknown')}
    </ButtonGroup>
  );
};
