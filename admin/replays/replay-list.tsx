import Box from '@mui/material/Box';
import { List, SelectInput, useRecordContext } from 'react-admin';
import { REPLAY_STATES, type ReplayRecord } from '../../rules-schema/replay/replay.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { Moment } from '../display/moment.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ReplayStateChip } from './replay-state-chip.tsx';

const stateChoices = REPLAY_STATES.map((id) => ({ id, name: `replays.states.${id}` }));
const filters = [<SelectInput key="state" source="state" choices={stateChoices} alwaysOn />];

const State = () => {
  const replay = useRecordContext<ReplayRecord>();
  return replay ? <ReplayStateChip state={replay.state} /> : null;
};

const RequestedBy = () => <>{useRecordContext<ReplayRecord>()?.requested?.name ?? '–'}</>;

const RequestedAt = () => {
  const replay = useRecordContext<ReplayRecord>();
  return replay ? <Moment at={replay.createdAt} /> : null;
};

const Flips = () => <span className="tabular">{useRecordContext<ReplayRecord>()?.counts.flip}</span>;

const Summary = () => {
  const inReadersLanguage = useInReadersLanguage();
  const replay = useRecordContext<ReplayRecord>();
  return replay ? <Box sx={{ maxWidth: 560, minWidth: 200 }}>{inReadersLanguage(replay.summary)}</Box> : null;
};

/** All replays, newest first. */
export const ReplayList = () => (
  <List<ReplayRecord> filters={filters} actions={false} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25} empty={false} exporter={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="replays.empty" />}>
      <RecordTable.Col source="id" disableSort />
      <RecordTable.Col source="agreement" disableSort />
      <RecordTable.NumberCol source="versionNumber" disableSort />
      <RecordTable.Col source="state" disableSort><State /></RecordTable.Col>
      <RecordTable.Col source="flips" disableSort align="right"><Flips /></RecordTable.Col>
      <RecordTable.Col source="summary" disableSort><Summary /></RecordTable.Col>
      <RecordTable.Col source="requested" disableSort><RequestedBy /></RecordTable.Col>
      <RecordTable.Col source="createdAt"><RequestedAt /></RecordTable.Col>
    </RecordTable>
  </List>
);
