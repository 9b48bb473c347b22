import { List, SearchInput, SelectInput, TopToolbar } from 'react-admin';
import { STATEMENT_STATES, type TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { StatementStateChip } from './timber-fields.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="state" source="state" choices={STATEMENT_STATES.map((id) => ({ id, name: `timber.states.${id}` }))} alwaysOn />,
];

/** Due diligence statements with the numbers TRACES gave them. */
export const TimberStatementList = () => (
  <List<TimberStatement> filters={filters} actions={<TopToolbar><ServerExportButton /></TopToolbar>} sort={{ field: 'createdAt', order: 'DESC' }} perPage={50} empty={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="timber.empty" />}>
      <RecordTable.Col source="internalReference" disableSort className="tabular" sx={{ whiteSpace: 'nowrap' }} />
      <RecordTable.Col source="operator" />
      <RecordTable.Col source="state"><StatementStateChip /></RecordTable.Col>
      <RecordTable.Col source="licences" disableSort render={({ licences }: TimberStatement) => licences.map(({ number }) => number).join(', ')} />
      <RecordTable.Col source="referenceNumber" disableSort className="tabular" />
      <RecordTable.Col source="verificationNumber" disableSort className="tabular" />
      <RecordTable.Col source="fee" disableSort align="right" render={({ fee }: TimberStatement) => `${fee.amount} ${fee.currency}`} />
    </RecordTable>
  </List>
);
