import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FoundGoods } from '../../rules-schema/determination/found-goods.ts';
import { spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { useDescriptions } from '../nomenclature/descriptions.ts';
import { readFrom } from '../server-door/commands.ts';
import type { GoodsToTry } from './goods-to-try.ts';
import { useInReadersLanguage } from './in-readers-language.ts';
import type { SaidOfCode } from './use-standings.ts';
import { useSettled } from './use-settled.ts';

interface Choice {
  key: string;
  group: 'lines' | 'entries';
  code: string;
  printed: string;
  text: string;
}

const SHORTEST = 2;
const HEADING_DIGITS = 4;
const LONGEST_SHOWN = 160;

const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** What may be meant by what was typed: lines of the nomenclature and entries of the list. */
const useChoices = (typed: string, { agreement, date, version }: Pick<GoodsToTry, 'agreement' | 'date' | 'version'>, isOpen: boolean): Choice[] => {
  const inReadersLanguage = useInReadersLanguage();
  const describe = useDescriptions();
  const q = useSettled(typed.trim());
  const { data } = useQuery({
    queryKey: ['determinations', 'goods', q, agreement, date, version],
    enabled: isOpen && q.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: () => readFrom<FoundGoods>(`determinations/goods?${new URLSearchParams({ q, agreement, date, ...(version !== '' && { ruleTableVersionId: version }) }).toString()}`),
  });
  if (!isOpen || typed.trim().length < SHORTEST || data === undefined) return [];
  const lines = data.lines.map(({ id, code, description, heading }): Choice => ({
    key: `line ${id}`, group: 'lines', code: code ?? '', printed: spacedCode(code ?? ''), text: [...((code ?? '').length > HEADING_DIGITS || describe(description) === null ? [heading] : []), description].map(describe).filter((each) => each !== null).join(' – '),
  }));
  const entries = data.entries.map(({ id, code, heading, description }): Choice => ({ key: `entry ${id}`, group: 'entries', code, printed: inReadersLanguage(heading), text: inReadersLanguage(description) }));
  return [...lines, ...entries];
};

type CodeFieldProps = {
  label: string;
  value: string;
  change: (code: string) => void;
  goods: Pick<GoodsToTry, 'agreement' | 'date' | 'version'>;
  error?: string;
  said?: SaidOfCode;
  width: number;
};

/** A code, typed, or found by words in the nomenclature and in the list. What the code means stands beneath it. */
export const CodeField = ({ label, value, change, goods, error, said, width }: CodeFieldProps) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const choices = useChoices(value, goods, isOpen);
  return (
    <Autocomplete<Choice, false, true, true>
      freeSolo
      disableClearable
      size="small"
      inputValue={value}
      value={value}
      options={choices}
      filterOptions={(all) => all}
      open={isOpen && choices.length > 0}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onBlur={() => setOpen(false)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setOpen(false);
      }}
      onInputChange={(_, typed, reason) => {
        if (reason !== 'input') return;
        change(typed);
        setOpen(true);
      }}
      onChange={(_, chosen) => {
        if (typeof chosen !== 'string') change(spacedCode(chosen.code));
      }}
      groupBy={({ group }) => translate(`determinations.form.found_${group}`)}
      getOptionLabel={(choice) => (typeof choice === 'string' ? choice : spacedCode(choice.code))}
      getOptionKey={(choice) => (typeof choice === 'string' ? choice : choice.key)}
      renderOption={({ key, ...props }, { printed, text }) => (
        <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline !important' }}>
          <Typography component="span" className="tabular" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{printed}</Typography>
          <Typography component="span" variant="body2" sx={{ overflowWrap: 'anywhere' }}>{shortened(text)}</Typography>
        </Box>
      )}
      renderInput={(input) => (
        <TextField
          {...input}
          label={label}
          placeholder={translate('determinations.form.code_placeholder')}
          error={error !== undefined}
          helperText={error ?? (said && shortened(said.text))}
          slotProps={{ formHelperText: { sx: { color: error === undefined && said?.isWarning ? 'warning.dark' : undefined } } }}
        />
      )}
      slotProps={{ popper: { placement: 'bottom-start', sx: { minWidth: 'min(460px, 90vw)' } }, paper: { elevation: 8 } }}
      sx={{ flex: `2 1 ${width}px` }}
    />
  );
};
