import Button from '@mui/material/Button';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import type { Application } from '../../../rules-schema/application/application.ts';
import { useCommand } from '../../server-door/commands.ts';

type SimpleCommandProps = { verb: string; words: string; application: Application; icon: SvgIconComponent; isPrimary?: boolean };

/** A command that needs no words and loses nothing: it acts at once. `words` names its messages. */
export const SimpleCommand = ({ verb, words, application, icon: Icon, isPrimary = false }: SimpleCommandProps) => {
  const translate = useTranslate();
  const { run, isPending } = useCommand('applications', verb, { done: `applications.${words}.done` });
  return (
    <Button size="small" variant={isPrimary ? 'contained' : 'outlined'} startIcon={<Icon />} loading={isPending} onClick={() => run({ record: application })}>
      {translate(`applications.${words}.action`)}
    </Button>
  );
};
