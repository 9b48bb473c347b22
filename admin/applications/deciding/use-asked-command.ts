import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Application } from '../../../rules-schema/application/application.ts';
import { useCommand } from '../../server-door/commands.ts';
import { sentenceOf } from '../../server-door/problems.ts';

type AfterCommand<Answer> = { done: string; numberOf?: (answer: Answer) => string; after?: (answer: Answer) => void };

/** A command that a dialog asks about first. A refusal stays in the dialog, beside what was typed. `done` is a message key. */
export const useAskedCommand = <Answer = Application>(verb: string, application: Application, { done, numberOf, after }: AfterCommand<Answer>) => {
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { run, isPending } = useCommand<Answer>('applications', verb, {
    onDone: (answer) => {
      setOpen(false);
      notify(done, { type: 'success', messageArgs: { number: numberOf?.(answer) ?? application.number ?? '' } });
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
    send: (body: object) => run({ record: application, body }),
    dialog: { open, isPending, onClose: () => setOpen(false), ...(refusal !== undefined && { refusal }) },
  };
};
