import ReplyIcon from '@mui/icons-material/Reply';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { RETURN_REASONS } from '../../../rules-schema/application/reasons.ts';
import { AskingDialog } from '../../display/asking-dialog.tsx';
import { ReasonChoices } from '../deciding/reason-choices.tsx';
import { LetterField } from '../../display/letter-field.tsx';
import { useBulkCommand } from '../../server-door/use-bulk-command.ts';

/** Returns the selected applications with one letter. */
export const BulkReturn = () => {
  const translate = useTranslate();
  const { selectedIds } = useListContext();
  const [open, setOpen] = useState(false);
  const [reasons, setReasons] = useState<string[]>([]);
  const [text, setText] = useState('');
  const { run, isPending } = useBulkCommand('return', () => setOpen(false));
  return (
    <>
      <Button size="small" startIcon={<ReplyIcon />} onClick={() => setOpen(true)}>{translate('applications.return.action')}</Button>
      <AskingDialog
        open={open}
        title={translate('applications.return.title_many', { smart_count: selectedIds.length })}
        submit={translate('applications.return.submit')}
        isReady={reasons.length > 0 && text.trim().length >= 3}
        isPending={isPending}
        onSubmit={() => run({ reasons, text })}
        onClose={() => setOpen(false)}
      >
        <ReasonChoices reasons={RETURN_REASONS} chosen={reasons} choose={setReasons} />
        <LetterField label={translate('applications.return.letter')} value={text} change={setText} />
      </AskingDialog>
    </>
  );
};
