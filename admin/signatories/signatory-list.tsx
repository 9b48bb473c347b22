import { CreateButton, FilterButton, List, SearchInput, SelectInput, TopToolbar } from 'react-admin';
import { CERTIFICATE_TYPES } from '../../rules-schema/application/payload.ts';
import { REGISTER_STATUSES } from '../../rules-schema/company/company.ts';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { useMay } from '../server-door/use-may.ts';
import { Post, SignedTypes, SigningDays, SigningStatus } from './signatory-columns.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="status" source="status" choices={REGISTER_STATUSES.map((id) => ({ id, name: `companies.status.${id}` }))} />,
  <SelectInput key="maySign" source="maySign" choices={CERTIFICATE_TYPES.map((id) => ({ id, name: `applications.types.${id}` }))} />,
];

const Actions = () => {
  const mayEdit = useMay('signatory:edit');
  return <TopToolbar><FilterButton />{mayEdit && <CreateButton variant="contained" />}</TopToolbar>;
};

/** The people with the right to sign certificates. */
export const SignatoryList = () => {
  const mayEdit = useMay('signatory:edit');
  return (
    <List<Signatory> filters={filters} actions={<Actions />} sort={{ field: 'name', order: 'ASC' }} perPage={50} empty={false}>
      <RecordTable rowClick={mayEdit ? 'edit' : 'show'} empty={<NothingFits sentence="signatories.empty" />}>
        <RecordTable.Col source="name" />
        <RecordTable.Col source="post"><Post /></RecordTable.Col>
        <RecordTable.Col source="types" disableSort><SignedTypes /></RecordTable.Col>
        <RecordTable.Col source="validFrom" label="resources.signatories.fields.days"><SigningDays /></RecordTable.Col>
        <RecordTable.Col source="status"><SigningStatus /></RecordTable.Col>
      </RecordTable>
    </List>
  );
};
