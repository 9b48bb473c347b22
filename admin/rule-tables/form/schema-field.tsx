import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CloseIcon from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { followed, type NodeAt } from '../../../rules-schema/origin-rules/reference/schema-nodes.ts';
import { CriterionField } from './criterion-field.tsx';
import { inOrder, isRecord } from './entry-value.ts';
import { useFormDocument, type FieldProps } from './form-document.ts';
import { chosenOf, fieldsOf, firstValue, isNullable, itemsOf, useNodeWords, type NamedNode } from './node-words.ts';
import { SelectorField } from './selector-field.tsx';
import { ChoiceInNode, ChoicesInNode, ClassInNode, CodesInNode, FlagInNode, NumberInNode, TextInNode } from './simple-fields.tsx';

const CRITERION = '/definitions/criterion';
const SELECTOR = '/definitions/selector';

const isCodes = ({ node }: NodeAt): boolean => node.items !== undefined && 'pattern' in node.items;
const namesClass = ({ pointer }: NodeAt): boolean => /\/(?:class|notClass)$/.test(pointer);

/** The field that fits a node of the schema: whatever the language learns to say, the form can write. */
export const SchemaField = (props: FieldProps) => {
  const { at, value } = props;
  const target = followed(isNullable(at.node) ? chosenOf(at) : at);
  if (target.pointer === CRITERION) return <CriterionField {...props} />;
  if (target.pointer === SELECTOR) return <SelectorField {...props} />;
  if (target.node.const === true || target.node.type === 'boolean') return <FlagInNode {...props} />;
  if (target.node.enum) return <ChoiceInNode {...props} at={target} />;
  if (target.node.type === 'number' || target.node.type === 'integer') return <NumberInNode {...props} />;
  if (target.node.type === 'string') return namesClass(at) ? <ClassInNode {...props} /> : <TextInNode {...props} />;
  if (target.node.type === 'array') return isCodes(target) ? <CodesInNode {...props} /> : target.node.items?.enum ? <ChoicesInNode {...props} /> : <ListField {...props} />;
  return <ObjectField {...props} value={isRecord(value) ? value : {}} />;
};

/** Small texts in two languages stand beside each other. */
const sideBySide = { display: 'grid', gap: 1.25, gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))' };

/** The fields of an object that are there, and a button for each that could be added. */
const ObjectField = ({ at, path, value }: FieldProps & { value: Record<string, unknown> }) => {
  const { readOnly, change } = useFormDocument();
  const wordsOf = useNodeWords();
  const fields = fieldsOf(followed(at));
  const names = fields.map(({ name }) => name);
  const isText = names.join() === 'lv,en';
  const absent = fields.filter(({ name, isRequired }) => !isRequired && value[name] === undefined);
  const add = ({ name, ...node }: NamedNode) => change(path, inOrder({ ...value, [name]: firstValue(node) }, names));
  return (
    <Box sx={isText ? sideBySide : { display: 'grid', gap: 1.25 }}>
      {fields.filter((field) => !absent.includes(field)).map(({ name, isRequired, ...node }) => (
        <Labelled key={name} at={node} onRemove={isRequired || readOnly ? undefined : () => change([...path, name], undefined)}>
          <SchemaField at={node} path={[...path, name]} value={value[name]} />
        </Labelled>
      ))}
      {!readOnly && absent.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {absent.map((field) => <Button key={field.name} size="small" startIcon={<AddIcon />} title={wordsOf(field).description} onClick={() => add(field)}>{wordsOf(field).title}</Button>)}
        </Box>
      )}
    </Box>
  );
};

const nestedTypes = ['object', 'array'];

/** A field with a heading of its own where it holds more than one thing. */
const Labelled = ({ at, onRemove, children }: { at: NodeAt; onRemove: (() => void) | undefined; children: ReactNode }) => {
  const translate = useTranslate();
  const wordsOf = useNodeWords();
  const { node } = followed(isNullable(at.node) ? chosenOf(at) : at);
  const isNested = nestedTypes.includes(node.type ?? '') && !isCodes({ ...at, node });
  const { title, description } = wordsOf(at);
  const words = translate('rule_tables.form.remove', { what: title });
  const remove = onRemove && <IconButton size="small" aria-label={words} title={words} onClick={onRemove}><CloseIcon fontSize="small" /></IconButton>;
  if (!isNested) return <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'start' }}><Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>{remove}</Box>;
  return (
    <Box role="group" aria-label={title} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: 30, mb: 0.5 }}>
        <Typography component="h4" variant="overline" title={description} sx={{ color: 'text.secondary', lineHeight: 1.4 }}>{title}</Typography>
        {remove}
      </Box>
      {children}
    </Box>
  );
};

/** The items of a list, one below the other, each to be taken away, and one more to be added. */
const ListField = ({ at, path, value }: FieldProps) => {
  const translate = useTranslate();
  const { readOnly, change } = useFormDocument();
  const target = followed(at);
  const item = itemsOf(target);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const { title } = useNodeWords()(item);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {items.map((one, index) => (
        <Labelled key={index} at={item} onRemove={readOnly || items.length <= ((target.node as { minItems?: number }).minItems ?? 0) ? undefined : () => change([...path, index], undefined)}>
          <SchemaField at={item} path={[...path, index]} value={one} />
        </Labelled>
      ))}
      {!readOnly && <Box><Button size="small" startIcon={<AddIcon />} onClick={() => change(path, [...items, firstValue(item)])}>{translate('rule_tables.form.add', { what: title })}</Button></Box>}
    </Box>
  );
};
