import { BooleanInput, CreateButton, FilterButton, List, SearchInput, SelectInput, TopToolbar } from 'react-admin';
import { VERIFICATION_RESULTS, VERIFICATION_STATES, type VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { useMay } from '../server-door/use-may.ts';
import { DayOfRequest, DueOn, RequestResult, RequestState } from './verification-request-fields.tsx';

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="state" source="state" choices={VERIFICATION_STATES.map((id) => ({ id, name: `verification_requests.states.${id}` }))} alwaysOn />,
  <BooleanInput key="overdue" source="overdue" />,
  <SelectInput key="result" source="result" choices={VERIFICATION_RESULTS.map((id) => ({ id, name: `verification_requests.results.${id}` }))} />,
];

const Actions = () => {
  const mayEdit = useMay('verification-request:edit');
  return <TopToolbar><FilterButton />{mayEdit && <CreateButton variant="contained" label="verification_requests.enter" />}</TopToolbar>;
};

/** Requests of customs to verify proofs, the most urgent first. */
export const VerificationRequestList = () => (
  <List<VerificationRequest> filters={filters} actions={<Actions />} sort={{ field: 'dueOn', order: 'ASC' }} perPage={50} empty={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="verification_requests.empty" />}>
      <RecordTable.Col source="certificateNumber" className="tabular" sx={{ whiteSpace: 'nowrap' }} />
      <RecordTable.Col source="requestedBy" />
      <RecordTable.Col source="requestedOn"><DayOfRequest of="requestedOn" /></RecordTable.Col>
      <RecordTable.Col source="dueOn"><DueOn /></RecordTable.Col>
      <RecordTable.Col source="state"><RequestState /></RecordTable.Col>
      <RecordTable.Col source="result"><RequestResult /></RecordTable.Col>
    </RecordTable>
  </List>
);
