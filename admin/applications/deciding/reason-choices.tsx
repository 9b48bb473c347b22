import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import { useTranslate } from 'react-admin';
import type { Sentence } from '../../../rules-schema/problem.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';

type ReasonChoicesProps = { reasons: Readonly<Record<string, Sentence>>; chosen: readonly string[]; choose: (reasons: string[]) => void };

/** The coded reasons of a return or a refusal; at least one must be ticked. */
export const ReasonChoices = ({ reasons, chosen, choose }: ReasonChoicesProps) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const toggle = (code: string) => choose(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return (
    <FormControl component="fieldset" margin="none">
      <FormLabel component="legend">{translate('applications.reasons')}</FormLabel>
      <FormGroup>
        {Object.entries(reasons).map(([code, words], index) => (
          <FormControlLabel
            key={code}
            control={<Checkbox size="small" autoFocus={index === 0} checked={chosen.includes(code)} onChange={() => toggle(code)} sx={{ py: 0.25 }} />}
            label={inReadersLanguage(words)}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
};
