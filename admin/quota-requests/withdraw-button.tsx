import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { QuotaRequestAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { runCommand } from '../server-door/commands.ts';
import { useMay } from '../server-door/use-may.ts';
import { LedgerDialog } from '../tariff-quotas/ledger/ledger-dialog.tsx';
import { EntryReason } from '../tariff-quotas/ledger/ledger-fields.tsx';

/** A request that was served in full or withdrawn has nothing left to ask for. */
const settled = ['served', 'withdrawn'];

/** Withdraws what is still unmet of the row's request. Clicks stay here instead of opening the row. */
export const WithdrawButton = () => {
  const translate = useTranslate();
  const request = useRecordContext<QuotaRequestAnswer>();
  const mayDraw = useMay('quota:draw');
  const [open, setOpen] = useState(false);
  if (!request || !mayDraw || settled.includes(request.status)) return null;
  return (
    <Box component="span" onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
      <Button size="small" startIcon={<CloseIcon />} onClick={() => setOpen(true)} aria-label={`${translate('quotas.withdraw.action')}: ${request.reference}`}>
        {translate('quotas.withdraw.action')}
      </Button>
      {open && (
        <LedgerDialog
          title={translate('quotas.withdraw.title')}
          help="quotas.withdraw.help"
          submit="quotas.withdraw.submit"
          done="quotas.withdraw.done"
          defaultValues={{}}
          send={(values) => runCommand('quota-requests', request.id, 'withdraw', values, { version: request.version })}
          onClose={() => setOpen(false)}
        >
          <EntryReason />
        </LedgerDialog>
      )}
    </Box>
  );
};
