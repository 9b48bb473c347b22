import EditNoteIcon from '@mui/icons-material/EditNote';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { required, SelectInput, useTranslate } from 'react-admin';
import type { QuotaYearAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import { correctQuotaSchema } from '../../../rules-schema/tariff-quota/quota-commands.ts';
import { runCommand } from '../../server-door/commands.ts';
import { LedgerDialog } from './ledger-dialog.tsx';
import { dayWithin, EntryDate, EntryQuantity, EntryReason } from './ledger-fields.tsx';

const directions = correctQuotaSchema.properties.direction.enum.map((id) => ({ id, name: `quotas.correct.directions.${id}` }));

/** Enters a correction of what the ledger counts as drawn. */
export const CorrectButton = ({ quota: { quotaId, year, unit }, version }: { quota: QuotaYearAnswer; version: number }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<EditNoteIcon />} onClick={() => setOpen(true)}>
        {translate('quotas.correct.action')}
      </Button>
      {open && (
        <LedgerDialog
          title={translate('quotas.correct.title')}
          help="quotas.correct.help"
          submit="quotas.correct.submit"
          done="quotas.correct.done"
          defaultValues={{ date: dayWithin(year), direction: 'less' }}
          send={(values) => runCommand('tariff-quotas', quotaId, 'correct', { ...values, year }, { version })}
          onClose={() => setOpen(false)}
        >
          <SelectInput source="direction" label="quotas.fields.direction" choices={directions} validate={required()} />
          <EntryQuantity unit={unit} autoFocus />
          <EntryDate />
          <EntryReason />
        </LedgerDialog>
      )}
    </>
  );
};
