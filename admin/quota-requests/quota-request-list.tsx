import { DateInput, FilterButton, List, NumberInput, SearchInput, SelectInput, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import type { QuotaRequestAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { QUOTA_REQUEST_STATUSES, type QuotaRequestStatus } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { Quantity } from '../display/figure.tsx';
import type { Meaning } from '../display/meaning-chip.tsx';
import { Day } from '../display/moment.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

const statusChoices = QUOTA_REQUEST_STATUSES.map((id) => ({ id, name: `quotas.request_status.${id}` }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="status" source="status" choices={statusChoices} alwaysOn />,
  <NumberInput key="year" source="year" alwaysOn />,
  <DateInput key="from" source="acceptanceDate_gte" label="decisions.from" />,
  <DateInput key="to" source="acceptanceDate_lte" label="decisions.to" />,
];

const Actions = () => (
  <TopToolbar>
    <FilterButton />
    <ServerExportButton />
  </TopToolbar>
);

const meaningOf: Record<QuotaRequestStatus, Meaning | undefined> = {
  waiting: undefined, served: 'success', 'partly-served': 'warning', unserved: 'error', withdrawn: 'info',
};

const RequestStatus = () => {
  const translate = useTranslate();
  const request = useRecordContext<QuotaRequestAnswer>();
  return request ? <StatusChip label={translate(`quotas.request_status.${request.status}`)} meaning={meaningOf[request.status]} /> : null;
};

const RequestFigure = ({ of }: { of: 'quantity' | 'served' | 'returned' | 'unmet' }) => {
  const request = useRecordContext<QuotaRequestAnswer>();
  return request ? <Quantity value={request[of]} unit={request.unit} /> : null;
};

const RequestDay = ({ of }: { of: 'acceptanceDate' | 'allocationDay' }) => {
  const request = useRecordContext<QuotaRequestAnswer>();
  return request ? <Day on={request[of]} /> : null;
};

const pageOfQuota = (_id: unknown, _resource: string, { quotaId }: { quotaId?: number }): string => `/tariff-quotas/${quotaId}/show`;

/** Requests to be served from quotas; a row leads to its quota. */
export const QuotaRequestList = () => (
  <List<QuotaRequestAnswer> filters={filters} actions={<Actions />} sort={{ field: 'acceptanceDate', order: 'DESC' }} perPage={50} empty={false}>
    <RecordTable rowClick={pageOfQuota} empty={<NothingFits sentence="quotas.requests_empty" />}>
      <RecordTable.Col source="orderNumber" disableSort />
      <RecordTable.Col source="acceptanceDate"><RequestDay of="acceptanceDate" /></RecordTable.Col>
      <RecordTable.Col source="allocationDay" disableSort><RequestDay of="allocationDay" /></RecordTable.Col>
      <RecordTable.Col source="holder" />
      <RecordTable.Col source="reference" disableSort />
      <RecordTable.Col source="quantity" align="right" disableSort><RequestFigure of="quantity" /></RecordTable.Col>
      <RecordTable.Col source="served" align="right" disableSort><RequestFigure of="served" /></RecordTable.Col>
      <RecordTable.Col source="returned" align="right" disableSort><RequestFigure of="returned" /></RecordTable.Col>
      <RecordTable.Col source="unmet" align="right" disableSort><RequestFigure of="unmet" /></RecordTable.Col>
      <RecordTable.Col source="status"><RequestStatus /></RecordTable.Col>
      <RecordTable.Col label={false} disableSort><WithdrawButton /></RecordTable.Col>
    </RecordTable>
  </List>
);
