import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Title, useRefresh, useTranslate } from 'react-admin';
import type { NomenclatureReport } from '../../rules-schema/nomenclature/nomenclature.ts';
import { Panel } from '../display/panel.tsx';
import { sentenceOf } from '../server-door/problems.ts';
import { useMay } from '../server-door/use-may.ts';
import { EditionTable } from './edition-table.tsx';
import { ImportReport } from './import-report.tsx';
import { ImportStep } from './import-step.tsx';
import { guessFrom, sendNomenclature, type ToldOfFile } from './send-nomenclature.ts';
import { ToldFields } from './told-fields.tsx';

interface Sending {
  file: File;
  told: ToldOfFile;
  dryRun: boolean;
  replaces?: number;
}

const useSending = () => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ file, told, ...how }: Sending): Promise<NomenclatureReport> => sendNomenclature(file, told, how),
    onSuccess: ({ dryRun }) => {
      if (!dryRun) refresh();
    },
  });
};

/** An official file comes in: chosen, rehearsed at once, its report read, and then imported as an edition. */
export const ImportPage = () => {
  const translate = useTranslate();
  const mayEdit = useMay('nomenclature:edit');
  return (
    <>
      <Title title={translate(mayEdit ? 'nomenclature.import.title' : 'nomenclature.editions')} />
      <Box sx={{ display: 'grid', gap: 2, mt: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {mayEdit && <ImportPanels />}
        <EditionTable />
      </Box>
    </>
  );
};

const ImportPanels = () => {
  const translate = useTranslate();
  const [file, setFile] = useState<File>();
  const [told, setTold] = useState<ToldOfFile>({ system: 'CN', year: String(new Date().getFullYear()), language: '' });
  const { mutate: send, isPending, data: report, error, reset } = useSending();
  const rehearse = (chosen: File, of: ToldOfFile) => {
    setFile(chosen);
    setTold(of);
    send({ file: chosen, told: of, dryRun: true });
  };
  const tell = (of: ToldOfFile) => {
    setTold(of);
    reset();
  };
  const carryOut = (replaces: number | undefined) => file && send({ file, told, dryRun: false, ...(replaces !== undefined && { replaces }) });
  return (
    <>
      <Panel title={translate('nomenclature.import.action')}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>{translate('nomenclature.import.help')}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
          <FileButton busy={isPending} onFile={(chosen) => rehearse(chosen, { ...told, ...guessFrom(chosen.name) })} />
          <ToldFields told={told} change={tell} />
          {file && !isPending && report === undefined && <Button onClick={() => rehearse(file, told)}>{translate('nomenclature.import.rehearse', { file: file.name })}</Button>}
        </Box>
        <Box aria-live="polite" sx={{ mt: 1.5 }}>
          {isPending && <Typography>{translate('nomenclature.import.reading', { file: file?.name ?? '' })}</Typography>}
          {!isPending && error && <Alert severity="error">{translate(sentenceOf(error))}</Alert>}
          {!isPending && !error && report && <ImportStep report={report} onImport={carryOut} />}
        </Box>
      </Panel>
      {!isPending && !error && report && <ImportReport report={report} />}
    </>
  );
};

const FileButton = ({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const chosen = files?.[0];
    if (chosen) onFile(chosen);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input ref={input} type="file" hidden accept=".csv,.json,.txt,.tsv" onChange={({ target }) => take(target.files)} />
      <Button variant="contained" startIcon={<UploadIcon />} loading={busy} loadingPosition="start" onClick={() => input.current?.click()} sx={{ mt: 0.25 }}>
        {translate('nomenclature.import.choose')}
      </Button>
    </>
  );
};
