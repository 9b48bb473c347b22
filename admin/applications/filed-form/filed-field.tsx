import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ArrayInput, BooleanInput, CheckboxGroupInput, NumberInput, SimpleFormIterator, TextInput, useWrappedSource } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AddRow } from '../form/add-row.tsx';
import { DayField, Fields, WordChoice } from '../form/fields.tsx';
import { FellingMap } from './felling-map.tsx';
import { useFieldLabel } from './field-words.ts';
import { fieldsOf, kindOf, type SchemaNode } from './schema-node.ts';

type FieldProps = { source: string; parent: string; name: string; node: SchemaNode };

/** The input of one field, as its schema asks for it. */
export const FiledField = (props: FieldProps) => {
  const kind = kindOf(props.node);
  if (kind === 'group') return <GroupFields {...props} />;
  if (kind === 'rows') return <RowFields {...props} />;
  return <SingleField {...props} kind={kind} />;
};

const SingleField = ({ source, parent, name, node, kind }: FieldProps & { kind: ReturnType<typeof kindOf> }) => {
  const label = useFieldLabel()(parent, name);
  const choices = (values: readonly string[]) => values.map((id) => ({ id, name: `applications.words.${name}.${id}` }));
  if (name === 'geojson') return <GeojsonField source={source} label={label} />;
  if (kind === 'choice') return <WordChoice source={source} name={name} label={label} words={name} choices={node.enum ?? []} />;
  if (kind === 'marks') return <CheckboxGroupInput source={source} label={label} choices={choices(node.items?.enum ?? [])} helperText={false} />;
  if (kind === 'switch') return <BooleanInput source={source} label={label} helperText={false} sx={{ flex: '1 1 220px' }} />;
  if (kind === 'count') return <NumberInput source={source} label={label} helperText={false} min={1} sx={{ flex: '0 1 110px' }} />;
  if (kind === 'day') return <DayField source={source} name={name} label={label} />;
  const isLong = kind === 'paragraph';
  return <TextInput source={source} label={label} helperText={false} multiline={isLong} {...(isLong && { minRows: 3, fullWidth: true })} sx={{ flex: isLong ? '1 1 100%' : '1 1 200px', minWidth: 0 }} />;
};

const GroupFields = ({ source, name, node }: FieldProps) => (
  <Fields>
    {fieldsOf(node).map(([field, part]) => <FiledField key={field} source={`${source}.${field}`} parent={name} name={field} node={part} />)}
  </Fields>
);

/** Rows that repeat: each is a small form; lists inside a row repeat in turn. */
const RowFields = ({ source, name, node, parent }: FieldProps) => {
  const label = useFieldLabel();
  const fields = fieldsOf(node);
  const isWholeBox = source === `payload.${name}`;
  return (
    <ArrayInput source={source} label={isWholeBox ? false : label(parent, name)} sx={{ width: '100%' }}>
      <SimpleFormIterator addButton={<AddRow label={`applications.new.add_${name}`} />} disableReordering disableClear fullWidth sx={{ '& .RaSimpleFormIterator-form': { width: '100%' } }}>
        <Fields>{fields.map(([field, part]) => <FiledField key={field} source={field} parent={name} name={field} node={part} />)}</Fields>
      </SimpleFormIterator>
    </ArrayInput>
  );
};

/** GeoJSON as text, drawn beside it while it is pasted. */
const GeojsonField = ({ source, label }: { source: string; label: string }) => (
  <Box sx={{ flex: '1 1 100%', display: 'flex', flexWrap: 'wrap', gap: 2 }}>
    <TextInput source={source} label={label} helperText={false} multiline minRows={4} maxRows={10} slotProps={{ htmlInput: { style: { fontFamily: 'monospace', fontSize: '0.8125rem' } } }} sx={{ flex: '1 1 320px', minWidth: 0 }} />
    <Typography component="div" sx={{ flex: '0 0 auto', maxWidth: '100%' }}><DrawnGeojson source={source} /></Typography>
  </Box>
);

const DrawnGeojson = ({ source }: { source: string }) => {
  const geojson: unknown = useWatch({ name: useWrappedSource(source) });
  return typeof geojson === 'string' && geojson.trim() !== '' ? <FellingMap geojson={geojson} name={source} /> : null;
};
