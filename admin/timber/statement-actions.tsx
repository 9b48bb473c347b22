import SendIcon from '@mui/icons-material/SendOutlined';
import SyncIcon from '@mui/icons-material/SyncOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import type { TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import { CommandButton } from '../server-door/command-button.tsx';
import { useMay } from '../server-door/use-may.ts';

type ActionsProps = { statement: TimberStatement };

/** What may be done to a statement as it stands: submit it, ask for its numbers, send it again or withdraw it within 72 hours. */
export const StatementActions = ({ statement }: ActionsProps) => {
  const mayIssue = useMay('application:issue');
  const { state } = statement;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <XmlButton statement={statement} />
      {mayIssue && state === 'prepared' && <Asked statement={statement} verb="submit" icon={SendIcon} />}
      {mayIssue && (state === 'submitted' || state === 'available') && <Asked statement={statement} verb="ask" icon={SyncIcon} />}
      {mayIssue && state === 'available' && isAmendable(statement) && <Asked statement={statement} verb="amend" icon={SendIcon} />}
      {mayIssue && state === 'available' && isAmendable(statement) && <Asked statement={statement} verb="withdraw" icon={UndoIcon} color="error" />}
    </Box>
  );
};

const isAmendable = ({ amendableUntil }: TimberStatement): boolean => amendableUntil !== null && Date.parse(amendableUntil) >= Date.now();

const Asked = ({ statement, verb, icon, color = 'primary' }: ActionsProps & { verb: 'submit' | 'ask' | 'amend' | 'withdraw'; icon: typeof SendIcon; color?: 'primary' | 'error' }) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const notify = useNotify();
  const title = translate(`timber.${verb}.title`, { _: translate(`timber.${verb}.action`) });
  const onDone = () => {
    notify(`timber.${verb}.done`, { type: 'success' });
    refresh();
  };
  return <CommandButton verb={verb} record={statement} icon={icon} color={color} label={translate(`timber.${verb}.action`)} question={{ title, text: translate(`timber.${verb}.text`, { _: '' }) }} onDone={onDone} />;
};

const XmlButton = ({ statement }: ActionsProps) => <Button size="small" component="a" href={`/api/timber-statements/${statement.id}/statement.xml`} download>{useTranslate()('timber.xml')}</Button>;
