import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { QuotaYearAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import { formatQuantity } from '../../display/figures.ts';
import { runCommand } from '../../server-door/commands.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { dayWithin, EntryDate, EntryHolder, EntryQuantity, EntryReference } from './ledger-fields.tsx';

/** Enters a drawing outside the daily allocation. */
export const DrawButton = ({ quota: { quotaId, orderNumber, year, unit, balance }, version }: { quota: QuotaYearAnswer; version: number }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {translate('quotas.draw.action')}
      </Button>
      {open && (
        <LedgerDialog
          title={translate('quotas.draw.action')}
          help={translate('quotas.draw.help', { orderNumber, year, balance: formatQuantity(balance, unit, language) })}
          submit="quotas.draw.submit"
          done="quotas.draw.done"
          defaultValues={{ date: dayWithin(year) }}
          send={(values) => runCommand('tariff-quotas', quotaId, 'draw', { ...values, year }, { version })}
          onClose={() => setOpen(false)}
        >
          <EntryQuantity unit={unit} autoFocus />
          <EntryDate />
          <EntryHolder />
          <EntryReference />
        </LedgerDialog>
      )}
    </>
  );
};
