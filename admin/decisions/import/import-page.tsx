import DownloadIcon from '@mui/icons-material/Download';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useRefresh, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { DecisionImportReport } from '../../../rules-schema/decision/decision-import.ts';
import { Panel } from '../../display/panel.tsx';
import { apiRoot } from '../../server-door/ask-server.ts';
import { readFrom } from '../../server-door/commands.ts';
import { sentenceOf } from '../../server-door/problems.ts';
import { FileChoice } from './file-choice.tsx';
import { ImportReport } from './import-report.tsx';
import { ImportStep } from './import-step.tsx';
import { PastImports } from './past-imports.tsx';
import { formatOf, sendDecisions } from './send-decisions.ts';

/** The report the address names, so that it is still there after a reload. */
const useReportNamed = (id: string | null) =>
  useQuery({ queryKey: ['decision-imports', 'report', id], enabled: id !== null, queryFn: () => readFrom<DecisionImportReport>(`decision-imports/${encodeURIComponent(id ?? '')}`) });

/** Past decisions come in: a file is rehearsed, its report read, and then it is imported. */
export const ImportPage = () => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const [address, setAddress] = useSearchParams();
  const [file, setFile] = useState<File>();
  const [rehearsal, setRehearsal] = useState<number>();
  const { data: report, error: unread } = useReportNamed(address.get('report'));
  const { mutate: send, isPending, variables, error: refused } = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => {
      const format = formatOf(chosen);
      if (!format) throw new TypeError('decisions.import.unknown_type');
      return sendDecisions(chosen, format, dryRun);
    },
    onSuccess: ({ id, dryRun }) => {
      setRehearsal(dryRun ? id : undefined);
      setAddress({ report: String(id) });
      refresh();
    },
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    send({ chosen, dryRun: true });
  };
  const problem = refused ?? unread;
  const sentence = problem && (problem instanceof TypeError && problem.message.startsWith('decisions.') ? problem.message : sentenceOf(problem));
  return (
    <>
      <Title title={translate('decisions.import.title')} />
      <Box sx={{ display: 'grid', gap: 2, mt: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Panel title={translate('decisions.import.action')} actions={<TemplateButton />}>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>{translate('decisions.import.help')}</Typography>
          <FileChoice busy={isPending} onFile={choose} />
          <Box aria-live="polite" sx={{ mt: 1.5 }}>
            {isPending && <Typography>{translate(variables.dryRun ? 'decisions.import.rehearsing' : 'decisions.import.importing', { file: variables.chosen.name })}</Typography>}
            {!isPending && sentence && <Alert severity="error">{translate(sentence, { _: sentence })}</Alert>}
            {!isPending && !problem && report && (
              <ImportStep report={report} file={report.id === rehearsal ? file : undefined} onImport={(chosen) => send({ chosen, dryRun: false })} />
            )}
          </Box>
        </Panel>
        {report && <ImportReport report={report} />}
        <PastImports />
      </Box>
    </>
  );
};

const TemplateButton = () => {
  const translate = useTranslate();
  return (
    <Button size="small" component="a" download href={`${apiRoot}/decisions/import-template.csv`} startIcon={<DownloadIcon />}>
      {translate('decisions.import.template')}
    </Button>
  );
};
