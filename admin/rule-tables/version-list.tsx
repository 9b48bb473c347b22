import { List, SearchInput, SelectArrayInput, SelectInput, useGetList } from 'react-admin';
import { VERSION_LIFE, type RuleTableRecord, type VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { Approver, Authors, ChangedEntries, CreatedAt, EffectiveFrom, EffectiveTo, VersionLifeChip, VersionNumber } from './version-fields.tsx';
import { ImportAction } from './sheets/import-action.tsx';

const stateChoices = VERSION_LIFE.map((id) => ({ id, name: `rule_tables.states.${id}` }));

const TableInput = (props: { source: string; alwaysOn?: boolean }) => {
  const { data = [] } = useGetList<RuleTableRecord>('rule-tables', { pagination: { page: 1, perPage: 100 }, sort: { field: 'agreement', order: 'ASC' } });
  return <SelectInput {...props} choices={data.map(({ id, agreement }) => ({ id, name: agreement }))} translateChoice={false} />;
};

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <TableInput key="ruleTableId" source="ruleTableId" alwaysOn />,
  <SelectArrayInput key="state" source="state" choices={stateChoices} alwaysOn sx={{ minWidth: 180 }} />,
];

/** The versions of all rule tables, newest first. */
export const VersionList = () => (
  <List<VersionRecord> filters={filters} actions={<ImportAction />} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25} empty={false} exporter={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="rule_tables.no_versions" />}>
      <RecordTable.Col source="agreement" disableSort />
      <RecordTable.Col source="number"><VersionNumber /></RecordTable.Col>
      <RecordTable.Col source="state" disableSort><VersionLifeChip /></RecordTable.Col>
      <RecordTable.Col source="authors" disableSort><Authors /></RecordTable.Col>
      <RecordTable.Col source="approved" disableSort><Approver /></RecordTable.Col>
      <RecordTable.Col source="effectiveFrom"><EffectiveFrom /></RecordTable.Col>
      <RecordTable.Col source="effectiveTo" disableSort><EffectiveTo /></RecordTable.Col>
      <RecordTable.Col source="changedEntries" disableSort align="right"><ChangedEntries /></RecordTable.Col>
      <RecordTable.Col source="createdAt"><CreatedAt /></RecordTable.Col>
    </RecordTable>
  </List>
);
