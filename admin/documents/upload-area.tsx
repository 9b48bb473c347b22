import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type ChangeEvent, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';
import { FILE_TYPES, SENT_KINDS, type SentKind } from '../../rules-schema/document/document.ts';
import { useKindWords } from './document-words.ts';
import { useUpload } from './use-documents.ts';

const accepted = Object.values(FILE_TYPES).flatMap(({ mediaType, extensions }) => [mediaType, ...extensions.map((extension) => `.${extension}`)]).join(',');

const frame = { border: '1px dashed', borderColor: 'divider', borderRadius: 1, p: 1.5, display: 'grid', gap: 1 };

/** Takes files for an application, dropped or chosen, all of one kind. A refusal stays beside them. */
export const UploadArea = ({ applicationId }: { applicationId: number }) => {
  const translate = useTranslate();
  const kindWords = useKindWords();
  const [kind, setKind] = useState<SentKind>('invoice');
  const [certify, setCertify] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const { upload, isPending, refusal } = useUpload(applicationId);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) upload({ files: [...files], kind, certify });
  };
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    take(target.files);
    target.value = '';
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box onDragOver={over} onDragLeave={() => setIsOver(false)} onDrop={dropped} sx={{ ...frame, ...(isOver && { borderColor: 'primary.main', backgroundColor: 'action.hover' }) }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('documents.drop')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <TextField select size="small" margin="none" label={translate('documents.kind')} value={kind} onChange={({ target }) => setKind(target.value as SentKind)} sx={{ flex: '1 1 180px' }}>
          {SENT_KINDS.map((one) => <MenuItem key={one} value={one}>{kindWords(one)}</MenuItem>)}
        </TextField>
        <FormControlLabel control={<Checkbox size="small" checked={certify} onChange={(_event, isOn) => setCertify(isOn)} />} label={translate('documents.certify_wanted')} />
        <Button component="label" variant="outlined" size="small" startIcon={<UploadIcon />} disabled={isPending}>
          {translate(isPending ? 'documents.adding' : 'documents.add')}
          <Box component="input" type="file" multiple accept={accepted} onChange={chosen} aria-label={translate('documents.add')}
            sx={{ position: 'absolute', width: 1, height: 1, opacity: 0, top: 0, left: 0, cursor: 'pointer' }} />
        </Button>
      </Box>
      {refusal && <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>}
    </Box>
  );
};
