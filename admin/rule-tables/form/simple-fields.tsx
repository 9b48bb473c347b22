import Autocomplete from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { CODE_RANGE_PATTERN } from '../../../rules-schema/origin-rules/hs-code.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { useFormDocument, type FieldProps } from './form-document.ts';
import { itemsOf, useNodeWords } from './node-words.ts';
import { TypedField } from './typed-field.tsx';

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

export const TextInNode = ({ at, path, value }: FieldProps) => {
  const { readOnly, change } = useFormDocument();
  const { title } = useNodeWords()(at);
  return <TypedField label={title} value={textOf(value)} disabled={readOnly} onType={(typed) => change(path, typed)} more={{ multiline: !('pattern' in at.node) }} />;
};

const NUMBER = /^\d+(?:[.,]\d+)?$/;

export const NumberInNode = ({ at, path, value }: FieldProps) => {
  const translate = useTranslate();
  const { readOnly, change } = useFormDocument();
  const { title } = useNodeWords()(at);
  const fault = (typed: string) => (NUMBER.test(typed.trim()) ? undefined : translate('rule_tables.form.not_a_number'));
  return (
    <TypedField
      label={title} value={textOf(value)} fault={fault} disabled={readOnly} onType={(typed) => change(path, Number(typed.trim().replace(',', '.')))}
      more={{ sx: { maxWidth: 180 }, slotProps: { htmlInput: { inputMode: 'decimal' } } }}
    />
  );
};

const CODE_RANGE = new RegExp(CODE_RANGE_PATTERN);
const codesIn = (typed: string): string[] => typed.split(/[,;\s]+/).filter(Boolean);

export const CodesInNode = ({ at, path, value }: FieldProps) => {
  const translate = useTranslate();
  const { readOnly, change } = useFormDocument();
  const { title } = useNodeWords()(at);
  const fault = (typed: string) => {
    const wrong = codesIn(typed).find((code) => !CODE_RANGE.test(code));
    if (wrong !== undefined) return translate('rule_tables.form.not_a_code', { code: wrong });
    return codesIn(typed).length === 0 ? translate('rule_tables.form.no_code') : undefined;
  };
  const codes = Array.isArray(value) ? value.map(textOf).join(', ') : '';
  return <TypedField label={title} value={codes} fault={fault} help={translate('rule_tables.form.codes_help')} disabled={readOnly} onType={(typed) => change(path, [...new Set(codesIn(typed))])} />;
};

export const FlagInNode = ({ at, path, value }: FieldProps) => {
  const { readOnly, change } = useFormDocument();
  const { title, description } = useNodeWords()(at);
  return <FormControlLabel title={description} disabled={readOnly} control={<Checkbox size="small" checked={value === true} onChange={(event) => change(path, event.target.checked ? true : undefined)} />} label={title} />;
};

export const ChoiceInNode = ({ at, path, value }: FieldProps) => {
  const translate = useTranslate();
  const { readOnly, change } = useFormDocument();
  const { title } = useNodeWords()(at);
  return (
    <TextField select size="small" label={title} value={textOf(value)} disabled={readOnly} onChange={(event) => change(path, event.target.value)} sx={{ maxWidth: 260 }}>
      {(at.node.enum ?? []).map(textOf).map((choice) => <MenuItem key={choice} value={choice}>{translate(`rule_tables.form.choices.${choice}`)}</MenuItem>)}
    </TextField>
  );
};

/** Several of a few: each a box to tick. */
export const ChoicesInNode = ({ at, path, value }: FieldProps) => {
  const translate = useTranslate();
  const { readOnly, change } = useFormDocument();
  const chosen = Array.isArray(value) ? value.map(textOf) : [];
  const tick = (choice: string, isChosen: boolean) => change(path, isChosen ? [...chosen, choice].sort() : chosen.filter((each) => each !== choice));
  return (
    <>
      {(itemsOf(at).node.enum ?? []).map(textOf).map((choice) => (
        <FormControlLabel
          key={choice} disabled={readOnly} label={translate(`rule_tables.form.choices.${choice}`)}
          control={<Checkbox size="small" checked={chosen.includes(choice)} disabled={chosen.length === 1 && chosen[0] === choice} onChange={(event) => tick(choice, event.target.checked)} />}
        />
      ))}
    </>
  );
};

/** Goods by name: one of those the document names. */
export const ClassInNode = ({ at, path, value }: FieldProps) => {
  const { readOnly, change, classes } = useFormDocument();
  const { title } = useNodeWords()(at);
  const inReadersLanguage = useInReadersLanguage();
  const named = (id: string): string => (classes[id] ? `${inReadersLanguage(classes[id])} · ${id}` : id);
  return (
    <Autocomplete
      size="small" options={Object.keys(classes)} value={textOf(value)} getOptionLabel={named} disableClearable disabled={readOnly} onChange={(_event, id) => change(path, id)}
      isOptionEqualToValue={(option, chosen) => option === chosen} renderInput={(input) => <TextField {...input} label={title} />}
    />
  );
};
