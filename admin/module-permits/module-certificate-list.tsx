import { BooleanInput, FilterButton, List, SearchInput, SelectInput, TopToolbar } from 'react-admin';
import { MODULE_CERTIFICATE_STATES, type ModuleCertificate } from '../../rules-schema/module-permit/module-permit.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { CertificateStateChip, DayOf } from './module-permit-fields.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="state" source="state" choices={MODULE_CERTIFICATE_STATES.map((id) => ({ id, name: `module_permits.certificate_states.${id}` }))} alwaysOn />,
  <BooleanInput key="endingSoon" source="endingSoon" defaultValue />,
];

/** x509 certificates of the data exchange module; a row opens the permit it belongs to. */
export const ModuleCertificateList = () => (
  <List<ModuleCertificate> filters={filters} actions={<TopToolbar><FilterButton /></TopToolbar>} sort={{ field: 'requestedOn', order: 'DESC' }} perPage={50} empty={false}>
    <RecordTable rowClick={(_id, _resource, record) => `/module-permits/${String(record['permitId'])}/show`} empty={<NothingFits sentence="module_permits.certificates_empty" />}>
      <RecordTable.Col source="institution" />
      <RecordTable.Col source="recipient" disableSort />
      <RecordTable.Col source="state"><CertificateStateChip /></RecordTable.Col>
      <RecordTable.Col source="serialNumber" disableSort className="tabular" />
      <RecordTable.Col source="requestedOn"><DayOf source="requestedOn" /></RecordTable.Col>
      <RecordTable.Col source="validUntil"><DayOf source="validUntil" /></RecordTable.Col>
      <RecordTable.Col source="applicationNumber" disableSort className="tabular" />
    </RecordTable>
  </List>
);
