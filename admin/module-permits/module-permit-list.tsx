import { BooleanInput, DateInput, FilterButton, List, SearchInput, SelectInput, TopToolbar } from 'react-admin';
import { PERMIT_STATES, type ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { DayOf, PermitStateChip, today } from './module-permit-fields.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <DateInput key="inForceOn" source="inForceOn" alwaysOn parse={(typed: string) => typed || undefined} />,
  <SelectInput key="state" source="state" choices={PERMIT_STATES.map((id) => ({ id, name: `module_permits.states.${id}` }))} />,
  <BooleanInput key="endingSoon" source="endingSoon" defaultValue />,
];

/** What is in force today, for which institution, and until when. */
export const ModulePermitList = () => (
  <List<ModulePermit> filters={filters} filterDefaultValues={{ inForceOn: today() }} actions={<TopToolbar><FilterButton /></TopToolbar>} sort={{ field: 'validUntil', order: 'ASC' }} perPage={50} empty={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="module_permits.empty" />}>
      <RecordTable.Col source="institution" />
      <RecordTable.Col source="registrationNumber" disableSort className="tabular" />
      <RecordTable.Col source="state"><PermitStateChip /></RecordTable.Col>
      <RecordTable.Col source="registeredOn"><DayOf source="registeredOn" /></RecordTable.Col>
      <RecordTable.Col source="validUntil"><DayOf source="validUntil" /></RecordTable.Col>
      <RecordTable.Col source="accounts" disableSort align="right" render={({ accounts }: ModulePermit) => accounts.length} />
      <RecordTable.Col source="applicationNumber" disableSort className="tabular" />
    </RecordTable>
  </List>
);
