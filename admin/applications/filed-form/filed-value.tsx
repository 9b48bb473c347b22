import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Finding } from '../../../rules-schema/admissibility/findings.ts';
import { Day } from '../../display/moment.tsx';
import { FindingList } from '../examination/finding-list.tsx';
import { FellingMap } from './felling-map.tsx';
import { useFieldLabel, useValueWord } from './field-words.ts';
import { fieldsOf, kindOf, type SchemaNode } from './schema-node.ts';

type Held = Readonly<Record<string, unknown>>;
type FiledValueProps = { name: string; node: SchemaNode; value: unknown; pointer: string; findings: readonly Finding[] };

/** What stands in a field of a form without goods: a word, a group with its names, or rows, each with what was found in it. */
export const FiledValue = ({ name, node, value, pointer, findings }: FiledValueProps) => {
  const kind = kindOf(node);
  if (value === undefined || value === null) return <>–</>;
  if (kind === 'group') return <Group name={name} node={node} value={value as Held} pointer={pointer} findings={findings} />;
  if (kind === 'rows') return <Rows name={name} node={node} rows={value as Held[]} pointer={pointer} findings={findings} />;
  if (name === 'geojson') return <FellingMap geojson={String(value)} name={pointer} />;
  return <Plain name={name} kind={kind} value={value} />;
};

const Plain = ({ name, kind, value }: { name: string; kind: ReturnType<typeof kindOf>; value: unknown }) => {
  const translate = useTranslate();
  const word = useValueWord();
  if (kind === 'marks') return <>{(value as string[]).map((one) => word(name, one)).join(', ') || '–'}</>;
  if (kind === 'choice') return <>{word(name, String(value))}</>;
  if (kind === 'switch') return <>{translate(value === true ? 'ra.boolean.true' : 'ra.boolean.false')}</>;
  if (kind === 'day') return <Day on={String(value)} />;
  return <>{String(value)}</>;
};

const Group = ({ name, node, value, pointer, findings }: FiledValueProps & { value: Held }) => {
  const label = useFieldLabel();
  const shown = fieldsOf(node).filter(([field]) => value[field] !== undefined);
  const [wide, short] = [shown.filter(([, part]) => kindOf(part) === 'rows' || part.maxLength === undefined ? kindOf(part) === 'rows' : part.maxLength > 300), shown];
  const inLine = short.filter((entry) => !wide.includes(entry));
  return (
    <Box sx={{ display: 'grid', rowGap: 1, minWidth: 0 }}>
      <Box className="tabular" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.25, minWidth: 0 }}>
        {inLine.map(([field, part]) => (
          <Box key={field} component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Box component="span" sx={{ color: 'text.secondary' }}>{label(name, field)}:</Box> <FiledValue name={field} node={part} value={value[field]} pointer={`${pointer}/${field}`} findings={findings} />
          </Box>
        ))}
      </Box>
      {wide.map(([field, part]) => (
        <Box key={field} sx={{ minWidth: 0 }}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>{label(name, field)}</Typography>
          <FiledValue name={field} node={part} value={value[field]} pointer={`${pointer}/${field}`} findings={findings} />
        </Box>
      ))}
    </Box>
  );
};

const within = (findings: readonly Finding[], pointer: string): Finding[] => findings.filter((finding) => finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`));

const Rows = ({ name, node, rows, pointer, findings }: Omit<FiledValueProps, 'value'> & { rows: readonly Held[] }) => {
  const row: SchemaNode = { type: 'object', properties: Object.fromEntries(fieldsOf(node)) };
  if (rows.length === 0) return <>–</>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
      {rows.map((value, place) => (
        <Box component="li" key={place} sx={{ display: 'grid', rowGap: 0.5, pl: 1.5, borderLeft: 2, borderColor: 'divider', minWidth: 0 }}>
          <Group name={name} node={row} value={value} pointer={`${pointer}/${place}`} findings={findings} />
          <FindingList findings={within(findings, `${pointer}/${place}`)} />
        </Box>
      ))}
    </Box>
  );
};
