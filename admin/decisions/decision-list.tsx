import { DateInput, FilterButton, List, NullableBooleanInput, SearchInput, SelectInput, TextInput, TopToolbar } from 'react-admin';
import { DECISION_SOURCES, ENGINE_OUTCOMES, HUMAN_OUTCOMES, type Decision } from '../../rules-schema/decision/decision.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { DecidedAt, EngineOutcome, ExWorksPrice, HumanOutcome, ProductCode } from './decision-fields.tsx';
import { ImportButton } from './import-button.tsx';

const engineChoices = ENGINE_OUTCOMES.map((id) => ({ id, name: `display.verdict.${id}` }));
const humanChoices = HUMAN_OUTCOMES.map((id) => ({ id, name: `decisions.human.${id}` }));
const sourceChoices = DECISION_SOURCES.map((id) => ({ id, name: `decisions.sources.${id}` }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="engineOutcome" source="engineOutcome" label="decisions.columns.engine" choices={engineChoices} alwaysOn />,
  <SelectInput key="humanOutcome" source="humanOutcome" label="decisions.columns.human" choices={humanChoices} alwaysOn />,
  <NullableBooleanInput key="agrees" source="agrees" alwaysOn />,
  <TextInput key="chapter" source="chapter" resettable />,
  <TextInput key="heading" source="heading" resettable />,
  <TextInput key="entryId" source="entryId" resettable />,
  <TextInput key="agreement" source="agreement" resettable />,
  <TextInput key="officer" source="officer" resettable />,
  <TextInput key="consignor" source="consignor" resettable />,
  <TextInput key="reason" source="reason" resettable />,
  <TextInput key="destination" source="destination" resettable />,
  <SelectInput key="source" source="source" choices={sourceChoices} />,
  <DateInput key="from" source="decidedAt_gte" label="decisions.from" />,
  <DateInput key="to" source="decidedAt_lte" label="decisions.to" />,
];

const Actions = () => (
  <TopToolbar>
    <FilterButton />
    <ServerExportButton />
    <ImportButton />
  </TopToolbar>
);

/** The memory of the office: every goods line decided, the engine's finding beside the officer's. */
export const DecisionList = () => (
  <List<Decision> filters={filters} actions={<Actions />} sort={{ field: 'decidedAt', order: 'DESC' }} perPage={50} empty={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="decisions.empty" />}>
      <RecordTable.Col source="decidedAt"><DecidedAt /></RecordTable.Col>
      <RecordTable.Col source="applicationNumber" disableSort sx={{ whiteSpace: 'nowrap' }} />
      <RecordTable.Col source="productCode"><ProductCode /></RecordTable.Col>
      <RecordTable.Col source="entryId" disableSort />
      <RecordTable.Col source="engineOutcome" label="decisions.columns.engine" disableSort><EngineOutcome /></RecordTable.Col>
      <RecordTable.Col source="humanOutcome" label="decisions.columns.human" disableSort><HumanOutcome /></RecordTable.Col>
      <RecordTable.Col source="consignor" />
      <RecordTable.Col source="destination" label="decisions.columns.destination" disableSort />
      <RecordTable.Col source="exWorksPrice" sx={{ textAlign: 'right' }}><ExWorksPrice /></RecordTable.Col>
      <RecordTable.Col source="officerName" />
    </RecordTable>
  </List>
);
