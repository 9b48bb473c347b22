import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { FieldErrors } from '../../rules-schema/problem.ts';
import { errorAt } from './field-errors.ts';
import { CodeField } from './code-field.tsx';
import { newMaterial, withoutMaterial, type GoodsToTry, type MaterialToTry } from './goods-to-try.ts';
import type { SaidOfCode } from './use-standings.ts';

const statuses: MaterialToTry['status'][] = ['non-originating', 'originating', 'wholly-obtained', 'unknown'];

type MaterialRowsProps = { goods: GoodsToTry; errors: FieldErrors | undefined; said: (code: string) => SaidOfCode | undefined; change: (part: Partial<GoodsToTry>) => void };

/** The bill of materials, a row a material. */
export const MaterialRows = ({ goods, errors, said, change }: MaterialRowsProps) => {
  const translate = useTranslate();
  const { materials } = goods;
  const nextNumber = Math.max(0, ...materials.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0))) + 1;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {materials.map((material, index) => (
        <MaterialRow
          key={material.id}
          material={material}
          goods={goods}
          said={said(material.code)}
          error={(path) => errorAt(errors, `materials.${index}.${path}`)}
          change={(part) => change({ materials: materials.map((other) => (other.id === material.id ? { ...other, ...part } : other)) })}
          remove={() => change(withoutMaterial(goods, material.id))}
        />
      ))}
      <Box>
        <Button size="small" startIcon={<AddIcon />} onClick={() => change({ materials: [...materials, newMaterial(nextNumber)] })}>
          {translate('determinations.form.add_material')}
        </Button>
      </Box>
    </Box>
  );
};

type MaterialRowProps = {
  material: MaterialToTry;
  goods: GoodsToTry;
  said: SaidOfCode | undefined;
  error: (path: string) => string | undefined;
  change: (part: Partial<MaterialToTry>) => void;
  remove: () => void;
};

const MaterialRow = ({ material, goods, said, error, change, remove }: MaterialRowProps) => {
  const translate = useTranslate();
  const text = (name: 'value' | 'origin' | 'weightKg', path: string, width: number) => (
    <TextField
      label={translate(`determinations.form.material_${name}`)}
      value={material[name]}
      onChange={(event) => change({ [name]: event.target.value })}
      error={error(path) !== undefined}
      helperText={error(path)}
      size="small"
      sx={{ flex: `1 1 ${width}px` }}
      slotProps={{ htmlInput: { className: 'tabular', autoComplete: 'off' } }}
    />
  );
  return (
    <Box role="group" aria-label={translate('determinations.form.material', { id: material.id })} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.75, rowGap: 1, alignItems: 'flex-start' }}>
      <Box sx={{ width: 28, pt: 1, color: 'text.secondary' }}>{material.id}</Box>
      <CodeField label={translate('determinations.form.material_code')} value={material.code} change={(code) => change({ code })} goods={goods} error={error('code')} said={said} width={150} />
      {text('value', 'value.amount', 75)}
      <TextField
        select
        label={translate('determinations.form.material_status')}
        value={material.status}
        onChange={(event) => change({ status: event.target.value as MaterialToTry['status'] })}
        error={error('originating') !== undefined}
        helperText={error('originating')}
        size="small"
        sx={{ flex: '1 1 125px' }}
      >
        {statuses.map((status) => <MenuItem key={status} value={status}>{translate(`determinations.form.status.${status}`)}</MenuItem>)}
      </TextField>
      {text('origin', 'origin', 55)}
      {text('weightKg', 'weightKg', 65)}
      <IconButton aria-label={translate('determinations.form.remove_material', { id: material.id })} onClick={remove} size="small" sx={{ mt: 0.5 }}>
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Box>
  );
};
