import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import type { SvgIconComponent } from '@mui/icons-material';
import { useId, useState } from 'react';
import { useResourceContext, useTranslate, type RaRecord } from 'react-admin';
import { useCommand } from './commands.ts';
import { sentenceOf } from './problems.ts';

type CommandButtonProps<Answer> = {
  verb: string;
  record: RaRecord & { version?: number };
  label: string;
  icon: SvgIconComponent;
  color?: 'primary' | 'error';
  /** What is asked before anything happens. */
  question: { title: string; text: string };
  /** Message key shown when it is done. */
  done?: string;
  onDone?: (answer: Answer) => void;
};

/**
 * One command behind one button that asks before it acts. A refusal stays in the question, in the server's words, where
 * the person who asked still stands.
 */
export const CommandButton = <Answer,>({ label, icon: Icon, color = 'primary', ...rest }: CommandButtonProps<Answer>) => {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" color={color} startIcon={<Icon />} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && <Question {...rest} label={label} color={color} onClose={() => setAsking(false)} />}
    </>
  );
};

type QuestionProps<Answer> = Omit<CommandButtonProps<Answer>, 'icon'> & { onClose: () => void };

const Question = <Answer,>({ verb, record, label, color, question, done, onDone, onClose }: QuestionProps<Answer>) => {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const title = useId();
  const [refusal, setRefusal] = useState<string>();
  const { run, isPending } = useCommand<Answer>(resource, verb, {
    done,
    onDone: (answer) => {
      onClose();
      onDone?.(answer);
    },
    onRefused: (error) => setRefusal(sentenceOf(error)),
  });
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>{question.title}</DialogTitle>
      <DialogContent>
        <DialogContentText>{question.text}</DialogContentText>
        {refusal && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {translate(refusal, { _: refusal })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" color={color} loading={isPending} autoFocus onClick={() => run({ record })}>
          {label}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
