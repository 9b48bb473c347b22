import { CreateButton, FilterButton, List, SearchInput, SelectInput, TopToolbar } from 'react-admin';
import { REGISTER_STATUSES, type Company } from '../../rules-schema/company/company.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { useMay } from '../server-door/use-may.ts';
import { BulkActivation } from './bulk-activation.tsx';
import { RegisterStatusChip } from './register-status.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="status" source="status" choices={REGISTER_STATUSES.map((id) => ({ id, name: `companies.status.${id}` }))} />,
];

const Actions = () => {
  const mayEdit = useMay('party:edit');
  return <TopToolbar><FilterButton /><ServerExportButton />{mayEdit && <CreateButton variant="contained" />}</TopToolbar>;
};

/** The companies that apply for certificates. */
export const CompanyList = () => {
  const mayEdit = useMay('party:edit');
  return (
    <List<Company> filters={filters} actions={<Actions />} sort={{ field: 'name', order: 'ASC' }} perPage={50} empty={false}>
      <RecordTable rowClick="edit" bulkActionButtons={mayEdit ? <BulkActivation /> : false} empty={<NothingFits sentence="companies.empty" />}>
        <RecordTable.Col source="name" />
        <RecordTable.Col source="registrationNumber" className="tabular" />
        <RecordTable.Col source="address" disableSort />
        <RecordTable.Col source="email" disableSort />
        <RecordTable.Col source="status"><RegisterStatusChip /></RecordTable.Col>
      </RecordTable>
    </List>
  );
};
