import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CloseIcon from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { followed, type NodeAt } from '../../../rules-schema/origin-rules/reference/schema-nodes.ts';
import { isRecord } from './entry-value.ts';
import { useFormDocument, type FieldProps } from './form-document.ts';
import { fieldsOf, firstValue, useNodeWords, type NamedNode } from './node-words.ts';

const EXCEPT = 'except';

const selects = (value: Record<string, unknown>, ways: readonly NamedNode[]): NamedNode | undefined => ways.find(({ name }) => value[name] !== undefined);

/** Which materials a test looks at: by codes, by name, of the product's heading, or all; with an exception where there is one. */
export const SelectorField = ({ at, path, value }: FieldProps) => {
  const translate = useTranslate();
  const { readOnly, change, Field } = useFormDocument();
  const wordsOf = useNodeWords();
  const selector = isRecord(value) ? value : {};
  const fields = fieldsOf(followed(at));
  const ways = fields.filter(({ name }) => name !== EXCEPT);
  const exception = fields.find(({ name }) => name === EXCEPT);
  const way = selects(selector, ways);
  const { except } = selector;
  const choose = (chosen: string) => {
    const node = ways.find(({ name }) => name === chosen);
    if (node) change(path, { [chosen]: firstValue(node), ...(except !== undefined && { except }) });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', alignItems: 'start' }}>
        <TextField select size="small" disabled={readOnly} label={translate('rule_tables.form.materials_by')} value={way?.name ?? ''} onChange={(event) => choose(event.target.value)}>
          {ways.map((each) => <MenuItem key={each.name} value={each.name}>{wordsOf(each).title}</MenuItem>)}
        </TextField>
        {way && typeof selector[way.name] !== 'boolean' && <Field at={way} path={[...path, way.name]} value={selector[way.name]} />}
      </Box>
      {exception && except !== undefined && <Exception at={exception} path={[...path, EXCEPT]} value={except} />}
      {exception && except === undefined && !readOnly && (
        <Box><Button size="small" startIcon={<AddIcon />} onClick={() => change([...path, EXCEPT], { codes: ['17'] })}>{wordsOf(exception).title}</Button></Box>
      )}
    </Box>
  );
};

const Exception = ({ at, path, value }: { at: NodeAt; path: FieldProps['path']; value: unknown }) => {
  const translate = useTranslate();
  const { readOnly, change } = useFormDocument();
  const { title, description } = useNodeWords()(at);
  const words = translate('rule_tables.form.remove', { what: title });
  return (
    <Box role="group" aria-label={title} sx={{ display: 'flex', gap: 0.5, alignItems: 'start', pl: 1.5, borderLeft: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.75 }}>
        <Typography variant="overline" title={description} sx={{ color: 'text.secondary', lineHeight: 1.4 }}>{title}</Typography>
        <SelectorField at={at} path={path} value={value} />
      </Box>
      {!readOnly && <IconButton size="small" aria-label={words} title={words} onClick={() => change(path, undefined)}><CloseIcon fontSize="small" /></IconButton>}
    </Box>
  );
};
