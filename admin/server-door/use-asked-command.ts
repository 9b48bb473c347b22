import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useCommand } from './commands.ts';
import { sentenceOf } from './problems.ts';

type Numbered = { id: number; version: number; number: string | null };
type AfterCommand<Answer> = { done: string; numberOf?: (answer: Answer) => string; after?: (answer: Answer) => void };

/** A command that a dialog asks about first. A refusal stays in the dialog, beside what was typed. `done` is a message key. */
export const useAskedCommand = <Answer = unknown>(resource: string, verb: string, record: Numbered, { done, numberOf, after }: AfterCommand<Answer>) => {
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { run, isPending } = useCommand<Answer>(resource, verb, {
    onDone: (answer) => {
      setOpen(false);
      notify(done, { type: 'success', messageArgs: { number: numberOf?.(answer) ?? record.number ?? '' } });
      after?.(answer);
    },
    onRefused: (error) => setRefusal(sentenceOf(error)),
  });
  const ask = () => {
    setRefusal(undefined);
    setOpen(true);
  };
  return {
    ask,
    send: (body: object) => run({ record, body }),
    dialog: { open, isPending, onClose: () => setOpen(false), ...(refusal !== undefined && { refusal }) },
  };
};
