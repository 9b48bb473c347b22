import BlockIcon from '@mui/icons-material/Block';
import RestoreIcon from '@mui/icons-material/Restore';
import { useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import type { RegisterStatus } from '../../rules-schema/company/company.ts';
import { CommandButton } from '../server-door/command-button.tsx';

type Entry = RaRecord & { name: string; status: RegisterStatus; version: number };

/** Takes an entry of a register out of use, or brings it back. */
export const ActivationButton = () => {
  const translate = useTranslate();
  const entry = useRecordContext<Entry>();
  if (!entry) return null;
  const verb = entry.status === 'active' ? 'deactivate' : 'activate';
  return (
    <CommandButton
      verb={verb}
      record={entry}
      icon={verb === 'activate' ? RestoreIcon : BlockIcon}
      color={verb === 'activate' ? 'primary' : 'error'}
      label={translate(`companies.${verb}.action`)}
      question={{ title: translate(`companies.${verb}.title`, { name: entry.name }), text: translate(`companies.${verb}.text`) }}
      done={`companies.${verb}.done`}
    />
  );
};
