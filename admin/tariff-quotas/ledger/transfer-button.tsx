import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { required, SelectInput, useGetList, useTranslate } from 'react-admin';
import type { QuotaYearAnswer, TariffQuotaAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import { runCommand } from '../../server-door/commands.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { dayWithin, EntryDate, EntryQuantity, EntryReference } from './ledger-fields.tsx';

type TransferButtonProps = { quota: QuotaYearAnswer; record: TariffQuotaAnswer };

/** Moves volume to a quota the text names; absent where it names none. */
export const TransferButton = ({ quota, record }: TransferButtonProps) =>
  record.transferTo.length > 0 ? <Transfer quota={quota} record={record} /> : null;

const Transfer = ({ quota: { quotaId, year, unit }, record: { version, transferTo } }: TransferButtonProps) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { data = [] } = useGetList<TariffQuotaAnswer>('tariff-quotas', { filter: { orderNumber: transferTo } });
  return (
    <>
      <Button size="small" startIcon={<SwapHorizIcon />} onClick={() => setOpen(true)}>
        {translate('quotas.transfer.action')}
      </Button>
      {open && (
        <LedgerDialog
          title={translate('quotas.transfer.title')}
          help="quotas.transfer.help"
          submit="quotas.transfer.submit"
          done="quotas.transfer.done"
          defaultValues={{ date: dayWithin(year) }}
          send={(values) => runCommand('tariff-quotas', quotaId, 'transfer', { ...values, year }, { version })}
          onClose={() => setOpen(false)}
        >
          <SelectInput source="toQuotaId" label="quotas.fields.to" choices={data} optionText="orderNumber" validate={required()} />
          <EntryQuantity unit={unit} />
          <EntryDate />
          <EntryReference />
        </LedgerDialog>
      )}
    </>
  );
};
