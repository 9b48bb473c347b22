import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CloseIcon from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { RULE_KINDS, type Criterion, type RuleKind } from '../../../rules-schema/origin-rules/criterion.ts';
import { followed, type NodeAt } from '../../../rules-schema/origin-rules/reference/schema-nodes.ts';
import { asKind, combinedBy, firstOf, isRecord, kindOf, withoutTest } from './entry-value.ts';
import { useFormDocument, type FieldProps } from './form-document.ts';
import { chosenOf, fieldsOf, isNullable, useNodeWords } from './node-words.ts';

const NO_RULE = 'none';

const nodeOf = (criterion: NodeAt, kind: RuleKind): NodeAt | undefined => fieldsOf(criterion).find(({ name }) => name === kind);

/** A rule as a tree of tests: which test, what it needs, and what it is combined with. */
export const CriterionField = ({ at, path, value, onRemove }: FieldProps & { onRemove?: () => void }) => {
  const { readOnly, change } = useFormDocument();
  const criterion = isRecord(value) ? (value as unknown as Criterion) : null;
  const kind = kindOf(value);
  const target = followed(isNullable(at.node) ? chosenOf(at) : at);
  const node = kind && nodeOf(target, kind);
  const choose = (chosen: RuleKind | typeof NO_RULE) => change(path, chosen === NO_RULE ? null : criterion ? asKind(criterion, chosen) : firstOf(chosen));
  return (
    <Box sx={{ borderLeft: 2, borderColor: 'primary.main', pl: 1.25, display: 'grid', gap: 1.25 }}>
      <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <KindChoice kind={kind} isNullable={isNullable(at.node)} describing={node} onChoose={choose} />
        {!readOnly && criterion && kind !== 'all' && kind !== 'any' && <Combine criterion={criterion} onCombine={(combined) => change(path, combined)} />}
        {onRemove && !readOnly && <RemoveTest onRemove={onRemove} />}
      </Box>
      {criterion && (kind === 'all' || kind === 'any') && <Combined at={target} path={path} value={criterion} kind={kind} />}
      {criterion && kind !== 'all' && kind !== 'any' && node && <Parameters at={node} path={path} kind={kind} criterion={criterion} />}
    </Box>
  );
};

const Parameters = ({ at, path, kind, criterion }: { at: NodeAt; path: FieldProps['path']; kind: RuleKind | undefined; criterion: Criterion }) => {
  const { Field } = useFormDocument();
  const hasNone = at.node.type === 'object' && fieldsOf(at).length === 0;
  return kind === undefined || hasNone ? null : <Field at={at} path={[...path, kind]} value={criterion[kind]} />;
};

interface KindChoiceProps {
  kind: RuleKind | undefined;
  isNullable: boolean;
  describing: NodeAt | undefined;
  onChoose: (kind: RuleKind | typeof NO_RULE) => void;
}

const KindChoice = ({ kind, isNullable: mayBeNone, describing, onChoose }: KindChoiceProps) => {
  const translate = useTranslate();
  const { readOnly } = useFormDocument();
  const wordsOf = useNodeWords();
  return (
    <TextField
      select size="small" disabled={readOnly} value={kind ?? NO_RULE} label={translate('rule_tables.entries.kind')} title={describing && wordsOf(describing).description} sx={{ minWidth: 220, flex: 1, maxWidth: 420 }}
      onChange={(event) => onChoose(RULE_KINDS.find((each) => each === event.target.value) ?? NO_RULE)}
    >
      {(mayBeNone || kind === undefined) && <MenuItem value={NO_RULE}>{translate('rule_tables.form.no_rule')}</MenuItem>}
      {RULE_KINDS.map((each) => <MenuItem key={each} value={each}>{translate(`rule_tables.kinds.${each}`)}</MenuItem>)}
    </TextField>
  );
};

/** The tests of "all of" and "any of", one below the other. */
const Combined = ({ at, path, value, kind }: { at: NodeAt; path: FieldProps['path']; value: Criterion; kind: 'all' | 'any' }) => {
  const translate = useTranslate();
  const { readOnly, change } = useFormDocument();
  const tests = combinedBy(value);
  return (
    <>
      {tests.map((test, index) => <CriterionField key={index} at={at} path={[...path, kind, index]} value={test} onRemove={() => change(path, withoutTest(value, index))} />)}
      {!readOnly && <Box><Button size="small" startIcon={<AddIcon />} onClick={() => change([...path, kind], [...tests, firstOf('changeOfHeading')])}>{translate('rule_tables.form.add_test')}</Button></Box>}
    </>
  );
};

const Combine = ({ criterion, onCombine }: { criterion: Criterion; onCombine: (combined: Criterion) => void }) => {
  const translate = useTranslate();
  return (
    <>
      {(['all', 'any'] as const).map((kind) => <Button key={kind} size="small" onClick={() => onCombine(asKind(criterion, kind))}>{translate(`rule_tables.form.combine_${kind}`)}</Button>)}
    </>
  );
};

const RemoveTest = ({ onRemove }: { onRemove: () => void }) => {
  const translate = useTranslate();
  const words = translate('rule_tables.form.remove_test');
  return <IconButton size="small" aria-label={words} title={words} onClick={onRemove}><CloseIcon fontSize="small" /></IconButton>;
};
