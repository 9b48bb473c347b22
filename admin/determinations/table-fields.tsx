import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import type { RuleTableRecord, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { FieldErrors } from '../../rules-schema/problem.ts';
import { errorAt } from './field-errors.ts';
import type { GoodsToTry } from './goods-to-try.ts';
import { useInReadersLanguage } from './in-readers-language.ts';

const MOST = 100;
const USABLE = ['in-force', 'scheduled', 'superseded', 'approved', 'submitted', 'changes-requested', 'draft'];

type TableFieldsProps = { goods: GoodsToTry; errors: FieldErrors | undefined; change: (part: Partial<GoodsToTry>) => void };

/** By which table the goods are judged: the agreement, and the version in force on the date or any other, drafts among them. */
export const TableFields = ({ goods, errors, change }: TableFieldsProps) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const { data: tables = [] } = useGetList<RuleTableRecord>('rule-tables', { sort: { field: 'agreement', order: 'ASC' }, pagination: { page: 1, perPage: MOST } });
  const { data: versions = [] } = useGetList<VersionRecord>('rule-table-versions', {
    filter: { agreement: goods.agreement, state: USABLE }, sort: { field: 'number', order: 'DESC' }, pagination: { page: 1, perPage: MOST },
  });
  const error = errorAt(errors, 'agreement');
  const versionError = errorAt(errors, 'ruleTableVersionId');
  const isListed = versions.some(({ id }) => String(id) === goods.version);
  return (
    <>
      <TextField
        select size="small" label={translate('determinations.form.agreement')} value={tables.some(({ agreement }) => agreement === goods.agreement) ? goods.agreement : ''}
        onChange={({ target }) => change({ agreement: target.value, version: '' })} error={error !== undefined} helperText={error} sx={{ flex: '1 1 200px' }}
      >
        {tables.map(({ agreement, title }) => <MenuItem key={agreement} value={agreement} sx={{ whiteSpace: 'normal' }}>{agreement} · {inReadersLanguage(title)}</MenuItem>)}
      </TextField>
      <TextField
        select size="small" label={translate('determinations.form.version')} value={isListed ? goods.version : ''} onChange={({ target }) => change({ version: target.value })}
        error={versionError !== undefined} helperText={versionError} sx={{ flex: '1 1 220px' }} slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{translate('determinations.form.version_in_force')}</MenuItem>
        {versions.map(({ id, number, state }) => <MenuItem key={id} value={String(id)}>{translate('determinations.form.version_named', { number, state: translate(`rule_tables.states.${state}`) })}</MenuItem>)}
      </TextField>
    </>
  );
};
