import { FilterButton, List, SearchInput, SelectInput, TopToolbar } from 'react-admin';
import { CERTIFICATE_TYPES } from '../../rules-schema/application/payload.ts';
import { CERTIFICATE_STATES, type Certificate } from '../../rules-schema/certificate/certificate.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { CertificateStateChip, CertificateType, IssuedOn, ValidUntil } from './certificate-fields.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="state" source="state" choices={CERTIFICATE_STATES.map((id) => ({ id, name: `certificates.states.${id}` }))} alwaysOn />,
  <SelectInput key="type" source="type" choices={CERTIFICATE_TYPES.map((id) => ({ id, name: `applications.types.${id}` }))} />,
];

/** The register of certificates. */
export const CertificateList = () => (
  <List<Certificate> filters={filters} actions={<TopToolbar><FilterButton /><ServerExportButton /></TopToolbar>} sort={{ field: 'issuedAt', order: 'DESC' }} perPage={50} empty={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="certificates.empty" />}>
      <RecordTable.Col source="number" className="tabular" sx={{ whiteSpace: 'nowrap' }} />
      <RecordTable.Col source="type"><CertificateType /></RecordTable.Col>
      <RecordTable.Col source="state"><CertificateStateChip /></RecordTable.Col>
      <RecordTable.Col source="consignor" />
      <RecordTable.Col source="consignee" disableSort />
      <RecordTable.Col source="destination" disableSort />
      <RecordTable.Col source="issuedOn"><IssuedOn /></RecordTable.Col>
      <RecordTable.Col source="validUntil"><ValidUntil /></RecordTable.Col>
    </RecordTable>
  </List>
);
