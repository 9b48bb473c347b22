import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMemo, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { followed } from '../../../rules-schema/origin-rules/reference/schema-nodes.ts';
import { ruleTableSchema } from '../../../rules-schema/origin-rules/rule-table.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { OutlinedEntry } from '../workbench/document-outline.ts';
import { isRecord, type Path } from './entry-value.ts';
import { FormDocumentProvider } from './form-document.ts';
import { SchemaField } from './schema-field.tsx';

const ENTRY = followed({ pointer: '', node: ruleTableSchema.properties.entries.items });

interface EntryFormProps {
  entry: OutlinedEntry | undefined;
  /** The document without its entries: the named goods are offered from it. */
  frame: Readonly<Record<string, unknown>>;
  readOnly: boolean;
  /** Writes a value at a place of the entry; `undefined` takes it away. */
  onWrite: (index: number, path: Path, value: unknown) => void;
  onUndo: () => void;
  onRedo: () => void;
}

const isNamed = (value: unknown): value is BothLanguages => isRecord(value) && typeof value['lv'] === 'string' && typeof value['en'] === 'string';

const classesIn = (frame: EntryFormProps['frame']): Record<string, BothLanguages> => {
  const classes = frame['classes'];
  return Object.fromEntries(Object.entries(isRecord(classes) ? classes : {}).flatMap(([id, named]) => (isNamed(named) ? [[id, named]] : [])));
};

/** An entry as a form made of the schema documents are held against: what is written here is written into the very same text. */
export const EntryForm = ({ entry, frame, readOnly, onWrite, onUndo, onRedo }: EntryFormProps) => {
  const translate = useTranslate();
  const classes = useMemo(() => classesIn(frame), [frame]);
  if (!entry) return <Alert severity="info" sx={{ m: 1.5 }}>{translate('rule_tables.form.choose')}</Alert>;
  if (!entry.isJson) return <Alert severity="warning" sx={{ m: 1.5 }}>{translate('rule_tables.form.unreadable')}</Alert>;
  const change = (path: Path, value: unknown) => onWrite(entry.index, path, value);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) onRedo();
    else onUndo();
  };
  return (
    <Box component="section" aria-label={translate('rule_tables.form.label')} onKeyDown={onKeyDown} sx={{ height: '100%', overflowY: 'auto', p: 1.5, '& .MuiFormControl-root': { m: 0 } }}>
      <FormDocumentProvider value={{ readOnly, classes, change, Field: SchemaField }}>
        <SchemaField key={entry.index} at={ENTRY} path={[]} value={entry.value} />
      </FormDocumentProvider>
    </Box>
  );
};
