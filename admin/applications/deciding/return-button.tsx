import ReplyIcon from '@mui/icons-material/Reply';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RETURN_REASONS } from '../../../rules-schema/application/reasons.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { useShortcuts } from '../shortcuts.ts';
import { AskingDialog } from '../../display/asking-dialog.tsx';
import { LetterField } from '../../display/letter-field.tsx';
import { DecidingButton } from './deciding-button.tsx';
import { ReasonChoices } from './reason-choices.tsx';
import { useDeciding } from './use-deciding.ts';
import { useAskedCommand } from '../../server-door/use-asked-command.ts';

/** Returns for correction: the reasons, and a letter into which findings are put by ticking them. Key: r. */
export const ReturnButton = ({ application, after }: { application: OpenApplication; after: () => void }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const paragraphs = [...new Set(application.findings.map(({ message, legalBasis }) => `– ${inReadersLanguage(message)} (${inReadersLanguage(legalBasis)})`))];
  const [reasons, setReasons] = useState<string[]>([]);
  const [letter, setLetter] = useState('');
  const { ask, send, dialog } = useAskedCommand('applications', 'return', application, { done: 'applications.return.done', after });
  const { why, begin } = useDeciding(application, ask, { isOpenToAuthor: true });
  useShortcuts({ r: begin });
  const toggle = (paragraph: string) => {
    const lines = letter.split('\n').filter((line) => line !== '');
    setLetter((lines.includes(paragraph) ? lines.filter((line) => line !== paragraph) : [...lines, paragraph]).join('\n'));
  };
  return (
    <>
      <DecidingButton label={translate('applications.return.action')} icon={ReplyIcon} why={why} variant="outlined" shortcut="r" onClick={begin} />
      <AskingDialog
        {...dialog}
        title={translate('applications.return.title')}
        submit={translate('applications.return.submit')}
        isReady={reasons.length > 0 && letter.trim().length >= 3}
        onSubmit={() => send({ reasons, text: letter })}
      >
        <ReasonChoices reasons={RETURN_REASONS} chosen={reasons} choose={setReasons} />
        {paragraphs.length > 0 && (
          <FormControl component="fieldset" margin="none">
            <FormLabel component="legend">{translate('applications.return.findings')}</FormLabel>
            {paragraphs.map((paragraph) => (
              <FormControlLabel
                key={paragraph}
                control={<Checkbox size="small" checked={letter.split('\n').includes(paragraph)} onChange={() => toggle(paragraph)} sx={{ py: 0.25 }} />}
                label={paragraph.slice(2)}
              />
            ))}
          </FormControl>
        )}
        <LetterField label={translate('applications.return.letter')} value={letter} change={setLetter} />
      </AskingDialog>
    </>
  );
};
