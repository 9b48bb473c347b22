import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDelete, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { OfficeDocument } from '../../rules-schema/document/document.ts';
import { AskingDialog } from '../display/asking-dialog.tsx';
import { sentenceOf } from '../server-door/problems.ts';

/** Takes a file out of an application that may be changed, once it was asked. */
export const RemoveButton = ({ document }: { document: OfficeDocument }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isAsking, setIsAsking] = useState(false);
  const [remove, { isPending, error }] = useDelete<OfficeDocument, Error>();
  const onSuccess = () => {
    setIsAsking(false);
    notify('documents.remove.done', { type: 'success' });
    refresh();
  };
  const label = translate('documents.remove.action');
  return (
    <>
      <Tooltip title={label}><IconButton size="small" onClick={() => setIsAsking(true)} aria-label={`${label}: ${document.name}`}><RemoveIcon fontSize="small" /></IconButton></Tooltip>
      <AskingDialog open={isAsking} title={translate('documents.remove.title', { name: document.name })} submit={label} color="error" isReady isConfirmation isPending={isPending}
        refusal={error ? sentenceOf(error) : undefined} onClose={() => setIsAsking(false)}
        onSubmit={() => void remove('documents', { id: document.id, previousData: document }, { mutationMode: 'pessimistic', onSuccess })}>
        <Typography>{translate('documents.remove.text')}</Typography>
      </AskingDialog>
    </>
  );
};
