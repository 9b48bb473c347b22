import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';

/** Where a file of decisions is chosen or dropped. */
export const FileChoice = ({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Box
      onDrop={drop} onDragOver={hover} onDragLeave={() => setOver(false)}
      sx={{ border: 1, borderStyle: 'dashed', borderColor: over ? 'primary.main' : 'divider', borderRadius: 1, p: 3, display: 'flex', gap: 1.5, alignItems: 'center', justifyContent: 'center' }}
    >
      <input ref={input} type="file" hidden accept=".csv,.json,.ndjson" onChange={({ target }) => take(target.files)} />
      <Button variant="contained" startIcon={<UploadIcon />} loading={busy} loadingPosition="start" onClick={() => input.current?.click()}>
        {translate('decisions.import.choose')}
      </Button>
      <Typography sx={{ color: 'text.secondary' }}>{translate('decisions.import.drop')}</Typography>
    </Box>
  );
};
