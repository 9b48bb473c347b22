import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import { useTranslate } from 'react-admin';

/** Yes or no to one question; what was answered stays pressed and can be taken back. */
export const AnswerButtons = ({ given, answer }: { given: boolean | undefined; answer: (value: boolean | undefined) => void }) => {
  const translate = useTranslate();
  const button = (value: boolean) => (
    <Button variant={given === value ? 'contained' : 'outlined'} aria-pressed={given === value} onClick={() => answer(given === value ? undefined : value)}>
      {translate(value ? 'determinations.yes' : 'determinations.no')}
    </Button>
  );
  return (
    <ButtonGroup size="small">
      {button(true)}
      {button(false)}
    </ButtonGroup>
  );
};
