import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useLocaleState, useTranslate } from 'react-admin';
import type { FieldErrors } from '../../rules-schema/problem.ts';
import { INSUFFICIENT_OPERATIONS, SUFFICIENT_OPERATIONS } from '../../rules-schema/determination/operations.ts';
import { errorAt } from './field-errors.ts';
import { CodeField } from './code-field.tsx';
import type { GoodsToTry } from './goods-to-try.ts';
import { TableFields } from './table-fields.tsx';
import type { SaidOfCode } from './use-standings.ts';

type GoodsFieldsProps = { goods: GoodsToTry; errors: FieldErrors | undefined; said: (code: string) => SaidOfCode | undefined; change: (part: Partial<GoodsToTry>) => void };

/** The product: what it is, what it costs, where it was made and where it goes, and what was done to it. */
export const GoodsFields = ({ goods, errors, said, change }: GoodsFieldsProps) => {
  const translate = useTranslate();
  const field = (name: 'date' | 'manufacturedIn' | 'exportedTo' | 'price' | 'currency', path: string, width: number) => {
    const error = errorAt(errors, path);
    return (
      <TextField
        key={name}
        label={translate(`determinations.form.${name}`)}
        value={goods[name]}
        onChange={(event) => change({ [name]: event.target.value })}
        error={error !== undefined}
        helperText={error}
        size="small"
        type={name === 'date' ? 'date' : 'text'}
        sx={{ flex: `1 1 ${width}px` }}
        slotProps={{ htmlInput: { className: 'tabular', autoComplete: 'off' }, ...(name === 'date' && { inputLabel: { shrink: true } }) }}
      />
    );
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      <CodeField
        label={translate('determinations.form.code')} value={goods.code} change={(code) => change({ code })} goods={goods}
        error={errorAt(errors, 'product.code')} said={said(goods.code)} width={320}
      />
      {field('price', 'product.exWorksPrice.amount', 120)}
      {field('currency', 'product.exWorksPrice.currency', 80)}
      {field('manufacturedIn', 'manufacturedIn', 90)}
      {field('exportedTo', 'exportedTo', 90)}
      {field('date', 'date', 150)}
      <TableFields goods={goods} errors={errors} change={change} />
      <OperationsField goods={goods} change={change} />
      <FormControlLabel
        control={<Checkbox size="small" checked={goods.isSet} onChange={(event) => change({ isSet: event.target.checked })} />}
        label={translate('determinations.form.isSet')}
      />
    </Box>
  );
};

const insufficient = Object.entries(INSUFFICIENT_OPERATIONS).map(([code, words]) => ({ code, words, group: 'insufficient' }));
const sufficient = Object.entries(SUFFICIENT_OPERATIONS).map(([code, words]) => ({ code, words, group: 'sufficient' }));
const operations = [...sufficient, ...insufficient];

const OperationsField = ({ goods, change }: Pick<GoodsFieldsProps, 'goods' | 'change'>) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  return (
    <Autocomplete
      multiple
      size="small"
      options={operations}
      value={operations.filter(({ code }) => goods.operations.includes(code))}
      onChange={(_, chosen) => change({ operations: chosen.map(({ code }) => code) })}
      groupBy={({ group }) => translate(`determinations.form.operations_${group}`)}
      getOptionLabel={({ words }) => `${'letter' in words ? `${words.letter}) ` : ''}${language === 'lv' ? words.lv : words.en}`}
      getOptionKey={({ code }) => code}
      renderInput={(input) => <TextField {...input} label={translate('determinations.form.operations')} helperText={translate('determinations.form.operations_help')} />}
      sx={{ flex: '1 1 100%' }}
    />
  );
};
