import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import SearchIcon from '@mui/icons-material/Search';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { EntriesList } from './entries-list.tsx';
import { everyEntry, fitting, kindsUsed, type EntryFilter, type ListedEntry } from './entry-filter.ts';

interface EntriesPaneProps {
  entries: readonly ListedEntry[];
  selected: number;
  onSelect: (entry: ListedEntry) => void;
}

/** The entries of the document, to be searched and walked through. */
export const EntriesPane = ({ entries, selected, onSelect }: EntriesPaneProps) => {
  const translate = useTranslate();
  const [filter, setFilter] = useState<EntryFilter>(everyEntry);
  const shown = useMemo(() => fitting(entries, filter), [entries, filter]);
  return (
    <Box component="section" aria-label={translate('rule_tables.entries.label')} sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <FilterFields entries={entries} filter={filter} onChange={setFilter} />
      <Typography variant="body2" sx={{ px: 1.5, pb: 0.5, color: 'text.secondary' }} role="status">
        {translate('rule_tables.entries.count', { shown: shown.length, total: entries.length })}
      </Typography>
      {shown.length === 0 ? (
        <Typography variant="body2" sx={{ p: 1.5, color: 'text.secondary' }}>{translate(entries.length === 0 ? 'rule_tables.entries.unreadable' : 'rule_tables.entries.none_fit')}</Typography>
      ) : (
        <EntriesList entries={shown} selected={selected} onSelect={onSelect} />
      )}
    </Box>
  );
};

interface FilterFieldsProps {
  entries: readonly ListedEntry[];
  filter: EntryFilter;
  onChange: (filter: EntryFilter) => void;
}

const FilterFields = ({ entries, filter, onChange }: FilterFieldsProps) => {
  const translate = useTranslate();
  const kinds = useMemo(() => kindsUsed(entries), [entries]);
  const search = { startAdornment: <InputAdornment position="start"><SearchIcon fontSize="small" /></InputAdornment> };
  return (
    <Box sx={{ p: 1, display: 'grid', gap: 0.75, '& .MuiFormControl-root': { m: 0 } }}>
      <TextField
        type="search" value={filter.words} placeholder={translate('rule_tables.entries.search')} onChange={(event) => onChange({ ...filter, words: event.target.value })}
        slotProps={{ input: search, htmlInput: { 'aria-label': translate('rule_tables.entries.search') } }}
      />
      <TextField
        select value={filter.kind} onChange={(event) => onChange({ ...filter, kind: kinds.find((kind) => kind === event.target.value) ?? '' })}
        slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': translate('rule_tables.entries.kind') } } }}
      >
        <MenuItem value="">{translate('rule_tables.entries.every_kind')}</MenuItem>
        {kinds.map((kind) => <MenuItem key={kind} value={kind}>{translate(`rule_tables.kinds.${kind}`)}</MenuItem>)}
      </TextField>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, '& button': { py: 0.25, px: 1, fontSize: '0.75rem' } }}>
        <ToggleButton size="small" value="changed" selected={filter.onlyChanged} onChange={() => onChange({ ...filter, onlyChanged: !filter.onlyChanged })}>
          {translate('rule_tables.entries.changed')}
        </ToggleButton>
        <ToggleButton size="small" value="faulty" selected={filter.onlyFaulty} onChange={() => onChange({ ...filter, onlyFaulty: !filter.onlyFaulty })}>
          {translate('rule_tables.entries.faulty')}
        </ToggleButton>
      </Box>
    </Box>
  );
};
