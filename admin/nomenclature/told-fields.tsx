import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { NOMENCLATURE_SYSTEMS } from '../../rules-schema/nomenclature/nomenclature.ts';
import type { ToldOfFile } from './send-nomenclature.ts';

const LANGUAGES: ToldOfFile['language'][] = ['', 'lv', 'en'];

/** What the file cannot be relied upon to say of itself: the system, the year, the language of its descriptions. */
export const ToldFields = ({ told, change }: { told: ToldOfFile; change: (told: ToldOfFile) => void }) => {
  const translate = useTranslate();
  const isYear = /^(19|20)\d{2}$/.test(told.year);
  return (
    <>
      <TextField fullWidth={false} select size="small" label={translate('nomenclature.system')} value={told.system} onChange={({ target }) => change({ ...told, system: target.value as ToldOfFile['system'] })} sx={{ minWidth: 240 }}>
        {NOMENCLATURE_SYSTEMS.map((system) => <MenuItem key={system} value={system}>{translate(`nomenclature.systems.${system}`)}</MenuItem>)}
      </TextField>
      <TextField
        fullWidth={false} size="small" label={translate('nomenclature.year')} value={told.year} onChange={({ target }) => change({ ...told, year: target.value.trim() })}
        error={!isYear} helperText={isYear ? undefined : translate('nomenclature.import.year_wrong')} sx={{ width: 120 }} slotProps={{ htmlInput: { inputMode: 'numeric', className: 'tabular' } }}
      />
      <TextField
        fullWidth={false} select size="small" label={translate('nomenclature.import.language')} value={told.language} onChange={({ target }) => change({ ...told, language: target.value as ToldOfFile['language'] })}
        sx={{ minWidth: 200 }} slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        {LANGUAGES.map((language) => <MenuItem key={language} value={language}>{translate(`nomenclature.import.languages.${language || 'auto'}`)}</MenuItem>)}
      </TextField>
    </>
  );
};
