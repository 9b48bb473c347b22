import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { RuleTableRecord, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';

/** The version a page is about: the one its address names, else the first table's version in force. */
export const useChosenVersion = (): { versionId: number | undefined; choose: (id: number) => void } => {
  const [address, setAddress] = useSearchParams();
  const named = Number(address.get('version') ?? 0);
  const { data: tables = [] } = useGetList<RuleTableRecord>('rule-tables', { pagination: { page: 1, perPage: 100 }, sort: { field: 'agreement', order: 'ASC' } });
  const choose = (id: number) => setAddress((before) => new URLSearchParams({ ...Object.fromEntries(before), version: String(id) }), { replace: true });
  return { versionId: named > 0 ? named : tables.find(({ inForce }) => inForce !== null)?.inForce?.id, choose };
};

/** Chooses a version among those of all tables, newest first. */
export const VersionChoice = ({ versionId, onChoose }: { versionId: number | undefined; onChoose: (id: number) => void }) => {
  const translate = useTranslate();
  const { data = [] } = useGetList<VersionRecord>('rule-table-versions', { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'DESC' } });
  return (
    <TextField
      select size="small" fullWidth={false} label={translate('rule_book.version')} sx={{ minWidth: 240 }}
      value={data.some(({ id }) => id === versionId) ? versionId : ''} onChange={(event) => onChoose(Number(event.target.value))}
    >
      {data.map(({ id, agreement, number, state }) => (
        <MenuItem key={id} value={id}>{`${agreement} · ${translate('rule_tables.version', { number })} · ${translate(`rule_tables.states.${state}`)}`}</MenuItem>
      ))}
    </TextField>
  );
};

/** The address of an entry within its version. */
export const pathOfEntry = (versionId: number, entryId: string): string => `/rule-table-versions/${versionId}/show?${new URLSearchParams({ entry: entryId })}`;
