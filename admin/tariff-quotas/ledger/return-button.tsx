import UndoIcon from '@mui/icons-material/Undo';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BookedEvent, QuotaYearAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import { runCommand } from '../../server-door/commands.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { EntryDate, EntryQuantity, EntryReason, today } from './ledger-fields.tsx';

type ReturnButtonProps = { quota: QuotaYearAnswer; version: number; drawing: BookedEvent };

/** Enters what of one drawing was not used and comes back. */
export const ReturnButton = ({ quota: { quotaId, unit }, version, drawing }: ReturnButtonProps) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tooltip title={translate('quotas.return.action')}>
        <IconButton size="small" color="primary" onClick={() => setOpen(true)} aria-label={`${translate('quotas.return.action')}: ${drawing.holder ?? ''} ${drawing.reference ?? ''}`}>
          <UndoIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      {open && (
        <LedgerDialog
          title={translate('quotas.return.title')}
          help="quotas.return.help"
          submit="quotas.return.submit"
          done="quotas.return.done"
          defaultValues={{ date: today(), quantity: drawing.quantity }}
          send={(values) => runCommand('tariff-quotas', quotaId, 'return', { ...values, drawingId: drawing.id }, { version })}
          onClose={() => setOpen(false)}
        >
          <EntryQuantity unit={unit} autoFocus />
          <EntryDate />
          <EntryReason />
        </LedgerDialog>
      )}
    </>
  );
};
