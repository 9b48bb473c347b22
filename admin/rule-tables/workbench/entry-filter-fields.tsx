import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import SearchIcon from '@mui/icons-material/Search';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslate } from 'react-admin';
import type { RuleKind } from '../../../rules-schema/origin-rules/criterion.ts';
import type { EntryFilter } from './entry-filter.ts';

interface EntryFilterFieldsProps {
  kinds: readonly RuleKind[];
  filter: EntryFilter;
  search: RefObject<HTMLInputElement | null>;
  isUseKnown: boolean;
  onChange: (filter: EntryFilter) => void;
  /** Enter and the arrow down lead from the search into what it found. */
  onLeaveSearch: () => void;
}

const toggles = [['changed', 'onlyChanged'], ['faulty', 'onlyFaulty'], ['never_used', 'onlyNeverUsed']] as const;

/** By what the entries are narrowed: words, a legal test, what was changed, what is at fault, what no past line needed. */
export const EntryFilterFields = ({ kinds, filter, search, isUseKnown, onChange, onLeaveSearch }: EntryFilterFieldsProps) => {
  const translate = useTranslate();
  const adornment = { startAdornment: <InputAdornment position="start"><SearchIcon fontSize="small" /></InputAdornment> };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onLeaveSearch();
  };
  return (
    <Box sx={{ p: 1, display: 'grid', gap: 0.75, '& .MuiFormControl-root': { m: 0 } }}>
      <TextField
        type="search" value={filter.words} placeholder={translate('rule_tables.entries.search')} onChange={(event) => onChange({ ...filter, words: event.target.value })} onKeyDown={onKeyDown}
        inputRef={search} slotProps={{ input: adornment, htmlInput: { 'aria-label': translate('rule_tables.entries.search'), 'aria-keyshortcuts': '/', title: translate('rule_tables.entries.keys') } }}
      />
      <TextField
        select value={filter.kind} onChange={(event) => onChange({ ...filter, kind: kinds.find((kind) => kind === event.target.value) ?? '' })}
        slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': translate('rule_tables.entries.kind') } } }}
      >
        <MenuItem value="">{translate('rule_tables.entries.every_kind')}</MenuItem>
        {kinds.map((kind) => <MenuItem key={kind} value={kind}>{translate(`rule_tables.kinds.${kind}`)}</MenuItem>)}
      </TextField>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, '& button': { py: 0.25, px: 1, fontSize: '0.75rem' } }}>
        {toggles.filter(([name]) => isUseKnown || name !== 'never_used').map(([name, field]) => (
          <ToggleButton key={name} size="small" value={name} selected={filter[field]} onChange={() => onChange({ ...filter, [field]: !filter[field] })}>
            {translate(`rule_tables.entries.${name}`)}
          </ToggleButton>
        ))}
      </Box>
    </Box>
  );
};
