import { CreateButton, FilterButton, List, SearchInput, SelectInput, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { REGISTER_STATUSES } from '../../rules-schema/company/company.ts';
import { PARTY_KINDS, type Party } from '../../rules-schema/party/party.ts';
import { BulkActivation } from '../companies/bulk-activation.tsx';
import { RegisterStatusChip } from '../companies/register-status.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { useMay } from '../server-door/use-may.ts';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="kind" source="kind" choices={PARTY_KINDS.map((id) => ({ id, name: `parties.kinds.${id}` }))} alwaysOn />,
  <SelectInput key="status" source="status" choices={REGISTER_STATUSES.map((id) => ({ id, name: `companies.status.${id}` }))} />,
];

const Kind = () => {
  const translate = useTranslate();
  const party = useRecordContext<Party>();
  return party ? <>{translate(`parties.kinds.${party.kind}`)}</> : null;
};

const Actions = () => {
  const mayEdit = useMay('party:edit');
  return <TopToolbar><FilterButton /><ServerExportButton />{mayEdit && <CreateButton variant="contained" />}</TopToolbar>;
};

/** Consignors, consignees and importers of all companies. */
export const PartyList = () => {
  const mayEdit = useMay('party:edit');
  return (
    <List<Party> filters={filters} actions={<Actions />} sort={{ field: 'name', order: 'ASC' }} perPage={50} empty={false}>
      <RecordTable rowClick="edit" bulkActionButtons={mayEdit ? <BulkActivation /> : false} empty={<NothingFits sentence="parties.empty" />}>
        <RecordTable.Col source="name" />
        <RecordTable.Col source="kind"><Kind /></RecordTable.Col>
        <RecordTable.Col source="companyName" disableSort />
        <RecordTable.Col source="country" />
        <RecordTable.Col source="address" disableSort />
        <RecordTable.Col source="status"><RegisterStatusChip /></RecordTable.Col>
      </RecordTable>
    </List>
  );
};
