import SearchIcon from '@mui/icons-material/Search';
import InputBase from '@mui/material/InputBase';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';

type PaletteInputProps = {
  value: string;
  onType: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  controls: string;
  active: string | undefined;
};

/** The palette's line of input, tied to the list below as a combobox. */
export const PaletteInput = ({ value, onType, onKeyDown, controls, active }: PaletteInputProps) => {
  const translate = useTranslate();
  return (
    <InputBase
      autoFocus
      fullWidth
      value={value}
      placeholder={translate('layout.palette.placeholder')}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      startAdornment={<SearchIcon sx={{ mr: 1.5, color: 'text.secondary' }} />}
      sx={{ px: 2, py: 1.25, fontSize: '1rem' }}
      inputProps={{
        role: 'combobox',
        'aria-label': translate('layout.palette.label'),
        'aria-expanded': true,
        'aria-controls': controls,
        'aria-activedescendant': active,
        'aria-autocomplete': 'list',
        autoComplete: 'off',
        spellCheck: false,
      }}
    />
  );
};
