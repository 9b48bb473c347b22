import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { DEFECT_KINDS, type Defect, type DefectChoice } from '../../../rules-schema/origin-rules/register-of-defects.ts';

interface DefectsFilterProps {
  defects: readonly Defect[];
  choice: DefectChoice;
  onChange: (choice: DefectChoice) => void;
}

const countsBy = (defects: readonly Defect[], field: 'chapter' | 'kind'): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const defect of defects) counts.set(defect[field], (counts.get(defect[field]) ?? 0) + 1);
  return counts;
};

/** Search, chapter and kind; each choice says how many defects it holds. */
export const DefectsFilter = ({ defects, choice, onChange }: DefectsFilterProps) => {
  const translate = useTranslate();
  const kinds = countsBy(defects, 'kind');
  return (
    <>
      <TextField
        type="search" size="small" fullWidth={false} label={translate('rule_book.search')} value={choice.words} sx={{ minWidth: 220 }}
        onChange={(event) => onChange({ ...choice, words: event.target.value })}
      />
      <TextField
        select size="small" fullWidth={false} label={translate('rule_book.defects.chapter')} value={choice.chapter} sx={{ minWidth: 150 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }} onChange={(event) => onChange({ ...choice, chapter: event.target.value })}
      >
        <MenuItem value="">{translate('rule_book.defects.every_chapter')}</MenuItem>
        {[...countsBy(defects, 'chapter')].map(([chapter, count]) => <MenuItem key={chapter} value={chapter}>{`${chapter} (${count})`}</MenuItem>)}
      </TextField>
      <TextField
        select size="small" fullWidth={false} label={translate('rule_book.defects.kind')} value={choice.kind} sx={{ minWidth: 190 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }} onChange={(event) => onChange({ ...choice, kind: event.target.value })}
      >
        <MenuItem value="">{translate('rule_book.defects.every_kind')}</MenuItem>
        {DEFECT_KINDS.map((kind) => <MenuItem key={kind} value={kind}>{`${translate(`rule_tables.law.${kind}`)} (${kinds.get(kind) ?? 0})`}</MenuItem>)}
      </TextField>
    </>
  );
};
