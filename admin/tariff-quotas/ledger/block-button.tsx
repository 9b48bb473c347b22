import BlockIcon from '@mui/icons-material/Block';
import LockOpenIcon from '@mui/icons-material/LockOpenOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { QuotaYearAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import { runCommand } from '../../server-door/commands.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { dayWithin, EntryDate, EntryReason } from './ledger-fields.tsx';

/** Blocks a year of a quota, or reopens a blocked one. */
export const BlockButton = ({ quota: { quotaId, year, blocked }, version }: { quota: QuotaYearAnswer; version: number }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const verb = blocked ? 'unblock' : 'block';
  return (
    <>
      <Button size="small" startIcon={blocked ? <LockOpenIcon /> : <BlockIcon />} onClick={() => setOpen(true)}>
        {translate(`quotas.${verb}.action`)}
      </Button>
      {open && (
        <LedgerDialog
          title={translate(`quotas.${verb}.title`, { year })}
          help={`quotas.${verb}.help`}
          submit={`quotas.${verb}.submit`}
          done={`quotas.${verb}.done`}
          defaultValues={{ date: dayWithin(year) }}
          send={(values) => runCommand('tariff-quotas', quotaId, verb, { ...values, year }, { version })}
          onClose={() => setOpen(false)}
        >
          <EntryDate />
          <EntryReason />
        </LedgerDialog>
      )}
    </>
  );
};
