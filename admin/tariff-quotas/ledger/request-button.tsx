import PlaylistAddIcon from '@mui/icons-material/PlaylistAdd';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { QuotaYearAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import { postTo } from '../../server-door/commands.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { EntryDate, EntryHolder, EntryQuantity, EntryReference, today } from './ledger-fields.tsx';

/** Enters a request that waits for the daily allocation. */
export const RequestButton = ({ quota: { quotaId, unit } }: { quota: QuotaYearAnswer }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<PlaylistAddIcon />} onClick={() => setOpen(true)}>
        {translate('quotas.request.action')}
      </Button>
      {open && (
        <LedgerDialog
          title={translate('quotas.request.action')}
          help="quotas.request.help"
          submit="quotas.request.submit"
          done="quotas.request.done"
          defaultValues={{ acceptanceDate: today() }}
          send={(values) => postTo('quota-requests', { ...values, quotaId })}
          onClose={() => setOpen(false)}
        >
          <EntryQuantity unit={unit} autoFocus />
          <EntryDate source="acceptanceDate" label="quotas.fields.acceptance" />
          <EntryHolder />
          <EntryReference />
        </LedgerDialog>
      )}
    </>
  );
};
