import { DateInput, FilterButton, List, SelectInput, TextInput, TopToolbar, useRecordContext } from 'react-admin';
import { Moment } from '../display/moment.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { actorKinds, type AuditEntry } from './audit-entry.ts';
import { EntryActor, EntryDeed, EntryRecord } from './audit-fields.tsx';
import { VerifyChainButton } from './verify-chain-button.tsx';

const kindChoices = actorKinds.map((id) => ({ id, name: `audit.actor_kinds.${id}` }));

const filters = [
  <TextInput key="entity" source="entity" alwaysOn resettable />,
  <TextInput key="entityId" source="entityId" alwaysOn resettable />,
  <TextInput key="action" source="action" resettable />,
  <SelectInput key="actorKind" source="actorKind" choices={kindChoices} />,
  <DateInput key="from" source="at_gte" label="resources.audit-entries.fields.from" />,
  <DateInput key="to" source="at_lte" label="resources.audit-entries.fields.to" />,
];

const Actions = () => (
  <TopToolbar>
    <FilterButton />
    <VerifyChainButton />
    <ServerExportButton />
  </TopToolbar>
);

const EntryMoment = () => {
  const entry = useRecordContext<AuditEntry>();
  return entry ? <Moment at={entry.at} /> : null;
};

/** Every change in the office, newest first. */
export const AuditEntryList = () => (
  <List<AuditEntry> filters={filters} actions={<Actions />} sort={{ field: 'id', order: 'DESC' }} perPage={50} empty={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="audit.empty" />}>
      <RecordTable.NumberCol source="id" />
      <RecordTable.Col source="at">
        <EntryMoment />
      </RecordTable.Col>
      <RecordTable.Col source="actor" disableSort>
        <EntryActor />
      </RecordTable.Col>
      <RecordTable.Col source="action">
        <EntryDeed />
      </RecordTable.Col>
      <RecordTable.Col source="entity" disableSort label="resources.audit-entries.fields.entityId">
        <EntryRecord />
      </RecordTable.Col>
      <RecordTable.Col source="reason" disableSort />
    </RecordTable>
  </List>
);
