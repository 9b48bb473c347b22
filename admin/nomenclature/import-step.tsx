import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { NomenclatureReport } from '../../rules-schema/nomenclature/nomenclature.ts';
import { formatCount } from '../display/figures.ts';

const listOf = (edition: number): string => `/nomenclature?${new URLSearchParams({ filter: JSON.stringify({ edition }) }).toString()}`;

type ImportStepProps = {
  report: NomenclatureReport;
  /** Takes the version of the edition that is replaced. */
  onImport: (replaces: number | undefined) => void;
};

/** What comes next: import what was rehearsed, or look at what was imported. */
export const ImportStep = ({ report: { edition, replaces, codes }, onImport }: ImportStepProps) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const count = formatCount(codes, language);
  if (edition) {
    return (
      <Alert severity="success" action={<Button color="inherit" size="small" component={Link} to={listOf(edition.id)}>{translate('nomenclature.import.to_list')}</Button>}>
        {translate('nomenclature.import.done', { name: edition.name, count })}
      </Alert>
    );
  }
  return (
    <Alert
      severity={replaces ? 'warning' : 'info'}
      action={<Button variant="contained" size="small" onClick={() => onImport(replaces?.version)}>{translate(replaces ? 'nomenclature.import.replace' : 'nomenclature.import.carry_out', { count, name: replaces?.name ?? '' })}</Button>}
    >
      {translate(replaces ? 'nomenclature.import.rehearsed_replace' : 'nomenclature.import.rehearsed', { name: replaces?.name ?? '' })}
    </Alert>
  );
};
