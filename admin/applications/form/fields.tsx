import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { DateInput, regex, SelectInput, TextInput, useTranslate } from 'react-admin';
import { HS_CODE_PATTERN } from '../../../rules-schema/origin-rules/hs-code.ts';
import { asDecimal } from './form-values.ts';

type FieldProps = { source: string; name: string; width?: number };

const useLabel = (name: string): string => useTranslate()(`applications.fields.${name}`);
/** A label of its own, else the one of the field’s name. */
const useLabelOr = (label: string | undefined, name: string): string => {
  const named = useLabel(name);
  return label ?? named;
};
const grows = (width: number) => ({ flex: `1 1 ${width}px`, minWidth: 0 });

/** Fields of one box side by side, wrapping where it is narrow. */
export const Fields = ({ children }: { children: ReactNode }) => <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, width: '100%' }}>{children}</Box>;

export const Line = ({ source, name, width = 220 }: FieldProps) => <TextInput source={source} label={useLabel(name)} helperText={false} sx={grows(width)} />;

export const Paragraph = ({ source, name }: FieldProps) => <TextInput source={source} label={useLabel(name)} helperText={false} multiline minRows={2} fullWidth />;

export const DayField = ({ source, name, label, width = 150 }: FieldProps & { label?: string }) => <DateInput source={source} label={useLabelOr(label, name)} helperText={false} sx={grows(width)} parse={(typed: string) => typed || undefined} />;

const hsCode = regex(new RegExp(HS_CODE_PATTERN), 'applications.new.code_wrong');
export const CodeField = ({ source, name = 'code', width = 120 }: Omit<FieldProps, 'name'> & { name?: string }) => (
  <TextInput source={source} label={useLabel(name)} helperText={false} validate={hsCode} inputProps={{ className: 'tabular' }} sx={grows(width)} />
);

const decimal = { parse: asDecimal, inputProps: { className: 'tabular', inputMode: 'decimal', style: { textAlign: 'right' } } } as const;
const amount = regex(/^\d{1,12}(\.\d{1,2})?$/, 'applications.new.amount_wrong');
const mass = regex(/^\d{1,9}(\.\d{1,6})?$/, 'applications.new.mass_wrong');

export const AmountField = ({ source, name, width = 110 }: FieldProps) => <TextInput source={source} label={useLabel(name)} helperText={false} validate={amount} {...decimal} sx={grows(width)} />;
export const MassField = ({ source, name, width = 110 }: FieldProps) => <TextInput source={source} label={useLabel(name)} helperText={false} validate={mass} {...decimal} sx={grows(width)} />;

/** A choice of words of the form: `words` names their group in the catalogue. */
export const WordChoice = ({ source, name, label, words, choices, width = 200 }: FieldProps & { label?: string; words: string; choices: readonly string[] }) => (
  <SelectInput source={source} label={useLabelOr(label, name)} helperText={false} choices={choices.map((id) => ({ id, name: `applications.words.${words}.${id}` }))} sx={grows(width)} />
);
