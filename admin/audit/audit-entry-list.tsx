import { DateInput, FilterButton, List, SelectInput, TextInput, TopToolbar, useRecordContext } from 'react-admin';
import { auditEntrySchema, type AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import { Moment } from '../display/moment.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { EntryActor, EntryDeed, EntryRecord } from './audit-fields.tsx';
import { RecordKindInput } from './record-kind-input.tsx';
import { VerifyChainButton } from './verify-chain-button.tsx';

const kindChoices = auditEntrySchema.properties.actorKind.enum.map((id) => ({ id, name: `audit.actor_kinds.${id}` }));

const filters = [
  <RecordKindInput key="entity" source="entity" alwaysOn />,
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
      <RecordTable.Col source="action" disableSort>
        <EntryDeed />
      </RecordTable.Col>
      <RecordTable.Col source="entity" disableSort label="resources.audit-entries.fields.entityId">
        <EntryRecord />
      </RecordTable.Col>
      <RecordTable.Col source="reason" disableSort />
    </RecordTable>
  </List>
);
