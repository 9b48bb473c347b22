import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DecisionImportReport } from '../../../rules-schema/decision/decision-import.ts';

type ImportStepProps = {
  report: DecisionImportReport;
  /** The file that was rehearsed; undefined once the page no longer holds it. */
  file: File | undefined;
  onImport: (file: File) => void;
};

const importedDecisions = `/decisions?${new URLSearchParams({ filter: JSON.stringify({ source: 'import' }) }).toString()}`;

/** What comes next: import what was rehearsed, or look at what was imported. */
export const ImportStep = ({ report: { dryRun, imported }, file, onImport }: ImportStepProps) => {
  const translate = useTranslate();
  if (!dryRun) {
    return (
      <Alert severity="success" action={<Button color="inherit" size="small" component={Link} to={importedDecisions}>{translate('decisions.import.to_list')}</Button>}>
        {translate('decisions.import.done', { smart_count: imported })}
      </Alert>
    );
  }
  if (imported === 0) return <Alert severity="warning">{translate('decisions.import.nothing')}</Alert>;
  if (!file) return <Alert severity="info">{translate('decisions.import.again')}</Alert>;
  return (
    <Alert
      severity="info"
      action={<Button variant="contained" size="small" onClick={() => onImport(file)}>{translate('decisions.import.carry_out', { smart_count: imported })}</Button>}
    >
      {translate('decisions.import.rehearsed', { file: file.name })}
    </Alert>
  );
};
