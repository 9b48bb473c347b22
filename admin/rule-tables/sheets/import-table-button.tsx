import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { VersionInFull } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { AskingDialog } from '../../display/asking-dialog.tsx';
import { apiRoot, askServer } from '../../server-door/ask-server.ts';
import { sentenceOf } from '../../server-door/problems.ts';
import { useMay } from '../../server-door/use-may.ts';
import { ReasonField } from '../actions/reason-field.tsx';
import { faultsByLine } from './faults-by-line.ts';

/** Takes a table in from a file as a draft, and leads to what it says otherwise. @param basedOnVersionId what it is compared with; left out: the version in force */
export const ImportTableButton = ({ basedOnVersionId }: { basedOnVersionId?: number }) => {
  const translate = useTranslate();
  const mayEdit = useMay('rule-table:edit');
  const [isOpen, setOpen] = useState(false);
  if (!mayEdit) return null;
  return (
    <>
      <Button size="small" startIcon={<UploadIcon />} onClick={() => setOpen(true)}>{translate('rule_tables.sheets.import')}</Button>
      {isOpen && <ImportDialog {...(basedOnVersionId !== undefined && { basedOnVersionId })} onClose={() => setOpen(false)} />}
    </>
  );
};

const send = async (file: File, changeNote: string, basedOnVersionId: number | undefined): Promise<VersionInFull> => {
  const told = new URLSearchParams({ changeNote, ...(basedOnVersionId !== undefined && { basedOnVersionId: String(basedOnVersionId) }) });
  return (await askServer(`${apiRoot}/rule-table-versions/import?${told}`, { method: 'POST', body: file, headers: new Headers({ 'Content-Type': 'application/octet-stream' }) })).json;
};

const ImportDialog = ({ basedOnVersionId, onClose }: { basedOnVersionId?: number; onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [note, setNote] = useState('');
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => (file ? send(file, note.trim(), basedOnVersionId) : Promise.reject(new Error('no file'))),
    onSuccess: ({ id, basedOnVersionId: base, sha256 }) => {
      onClose();
      navigate(`/rule-table-versions/${id}/${base !== null && sha256 !== null ? 'difference' : 'show'}`);
    },
  });
  const choose = (chosen: File | undefined) => {
    reset();
    setFile(chosen);
  };
  return (
    <AskingDialog open title={translate('rule_tables.sheets.import_title')} submit={translate('rule_tables.sheets.import')} isReady={file !== undefined} isPending={isPending} {...(error && { refusal: sentenceOf(error) })} onSubmit={() => mutate()} onClose={onClose}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.sheets.import_text')}</Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Button component="label" variant="outlined" size="small" startIcon={<UploadIcon />}>
          {translate('rule_tables.sheets.choose')}
          <input type="file" hidden accept=".json,.csv,.xlsx" onChange={(event) => choose(event.target.files?.[0])} />
        </Button>
        <Typography variant="body2">{file?.name}</Typography>
      </Box>
      <ReasonField value={note} onChange={setNote} isRequired={false} label="rule_tables.actions.change_note" />
      {error && <FaultList error={error} />}
    </AskingDialog>
  );
};

const FaultList = ({ error }: { error: Error }) => {
  const faults = faultsByLine(error);
  if (faults.length < 2) return null;
  return (
    <Alert severity="error" icon={false} sx={{ maxHeight: 220, overflowY: 'auto' }}>
      <Box component="ul" sx={{ m: 0, pl: 2 }}>{faults.map((fault) => <li key={fault}>{fault}</li>)}</Box>
    </Alert>
  );
};
