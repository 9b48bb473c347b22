import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { List, Pagination, SearchInput, SelectInput, TopToolbar, useListContext, useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { APPLICATION_STATES, type Application } from '../../../rules-schema/application/application.ts';
import { isPossible } from '../../../rules-schema/application/transitions.ts';
import { APPLICATION_TYPES } from '../../../rules-schema/application/payload.ts';
import { NothingFits } from '../../display/nothing-fits.tsx';
import { RecordTable } from '../../display/record-table.tsx';
import { useCommand } from '../../server-door/commands.ts';
import { ServerExportButton } from '../../server-door/export-button.tsx';
import { useMay } from '../../server-door/use-may.ts';
import { ApplicationStateChip, Due, FindingCounts, GoodsInShort, LineCounts, TypeName } from '../application-fields.tsx';
import { BulkActions } from './bulk-actions.tsx';
import { ClaimedNotice } from './claimed-notice.tsx';
import { NewerCount } from './newer-count.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { useRowCursor } from './use-row-cursor.ts';
import { ViewList } from './view-list.tsx';

const roomForPreview = '(min-width:1680px)';
const stateChoices = APPLICATION_STATES.map((id) => ({ id, name: `applications.states.${id}` }));
const typeChoices = APPLICATION_TYPES.map((id) => ({ id, name: `applications.types.${id}` }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="type" source="type" choices={typeChoices} />,
  <SelectInput key="state" source="state" choices={stateChoices} />,
];

const Actions = () => {
  const translate = useTranslate();
  const mayEnter = useMay('application:edit');
  return (
    <TopToolbar>
      <NewerCount />
      <ServerExportButton />
      {mayEnter && (
        <Button size="small" variant="contained" startIcon={<AddIcon />} component={Link} to="/applications/create">{translate('applications.new.action')}</Button>
      )}
    </TopToolbar>
  );
};

const QueueTable = () => {
  const mayClaim = useMay('application:claim');
  const mayAssign = useMay('application:assign');
  const { total } = useListContext();
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const open = (id: Application['id']) => navigate(`/applications/${id}/show`);
  const claim = useCommand<Application>('applications', 'claim', {
    onDone: (application) => {
      claimed(application.id);
      notify(<ClaimedNotice application={application} />, { type: 'success' });
    },
  });
  const { table, current, onFocus, onKeyDownCapture, claimed } = useRowCursor({
    claim: (record) => mayClaim && isPossible('claim', record, null) && claim.run({ record }),
    open,
  });
  const isWide = useMediaQuery(roomForPreview);
  return (
    <>
      <Card ref={table} onFocus={onFocus} onKeyDownCapture={onKeyDownCapture} sx={{ flex: 1, minWidth: 0, width: '100%', '& .RaBulkActionsToolbar-toolbar': { transform: 'none !important' } }}>
        <RecordTable
          rowClick="show"
          bulkActionButtons={mayClaim || mayAssign ? <BulkActions /> : false}
          empty={<NothingFits sentence="applications.empty" />}
          sx={{ '& .RaDataTable-headerCell, & td': { px: 1 } }}
        >
          <RecordTable.Col source="dueAt"><Due /></RecordTable.Col>
          <RecordTable.Col source="number" className="tabular" sx={{ whiteSpace: 'nowrap' }} />
          <RecordTable.Col source="type"><TypeName /></RecordTable.Col>
          <RecordTable.Col source="state" disableSort><ApplicationStateChip /></RecordTable.Col>
          <RecordTable.Col source="applicant" />
          <RecordTable.Col source="goods" disableSort><GoodsInShort /></RecordTable.Col>
          <RecordTable.Col source="findingCounts" disableSort><FindingCounts /></RecordTable.Col>
          <RecordTable.Col source="lineCounts" disableSort><LineCounts /></RecordTable.Col>
          <RecordTable.Col source="holder" />
        </RecordTable>
        <Pagination rowsPerPageOptions={[25, 50, 100]} />
        {total ? <Typography variant="body2" sx={{ color: 'text.secondary', px: 2, pb: 1 }}>{translate('applications.keys')}</Typography> : null}
      </Card>
      {isWide && current && <PreviewPane application={current} />}
    </>
  );
};

/** The queue: what to do next, and all that was ever asked for. */
export const ApplicationList = () => (
  <List<Application>
    filters={filters}
    filterDefaultValues={{ heldBy: 'unclaimed' }}
    actions={<Actions />}
    sort={{ field: 'dueAt', order: 'ASC' }}
    perPage={50}
    empty={false}
    component="div"
    pagination={false}
  >
    <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, alignItems: { md: 'flex-start' } }}>
      <ViewList />
      <QueueTable />
    </Box>
  </List>
);
