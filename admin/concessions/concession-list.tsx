import ManageSearchIcon from '@mui/icons-material/ManageSearch';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { List, SearchInput, SelectInput, TopToolbar, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ConcessionAnswer } from '../../rules-schema/tariff-quota/concession.ts';
import { IMPORT_TERRITORIES } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { useDutyInWords } from '../tariff-quotas/duty-words.ts';
import { ConcessionGoods } from './concession-goods.tsx';

const directionChoices = IMPORT_TERRITORIES.map((id) => ({ id, name: `quotas.into.${id}` }));
const annexChoices = ['I', 'III', 'VIII/I', 'VIII/II/1'].map((id) => ({ id, name: `quotas.concessions.annexes.${id.replaceAll('/', '-')}` }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="annex" source="annex" choices={annexChoices} alwaysOn />,
  <SelectInput key="importInto" source="importInto" choices={directionChoices} alwaysOn />,
];

const Actions = () => {
  const translate = useTranslate();
  return (
    <TopToolbar>
      <Button size="small" component={Link} to="/tariff-quotas/candidates" startIcon={<ManageSearchIcon />}>
        {translate('quotas.candidates.action')}
      </Button>
      <ServerExportButton />
    </TopToolbar>
  );
};

const Code = () => {
  const concession = useRecordContext<ConcessionAnswer>();
  return concession ? <Box component="span" className="tabular" sx={{ whiteSpace: 'nowrap' }}>{concession.codesPrinted}</Box> : null;
};

const Goods = () => {
  const concession = useRecordContext<ConcessionAnswer>();
  return concession ? <ConcessionGoods concession={concession} /> : null;
};

const Direction = () => {
  const translate = useTranslate();
  const concession = useRecordContext<ConcessionAnswer>();
  return concession ? <>{translate(`quotas.into.${concession.importInto}`)}</> : null;
};

const Duty = () => {
  const concession = useRecordContext<ConcessionAnswer>();
  const dutyInWords = useDutyInWords();
  return concession ? <>{dutyInWords(concession.duty)}</> : null;
};

/** The preferences without a limit of quantity, as the annexes print them. */
export const ConcessionList = () => (
  <List<ConcessionAnswer> filters={filters} actions={<Actions />} sort={{ field: 'orderNumber', order: 'ASC' }} perPage={50} empty={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="quotas.concessions.empty" />}>
      <RecordTable.Col source="orderNumber" sx={{ whiteSpace: 'nowrap' }} />
      <RecordTable.Col source="codesPrinted"><Code /></RecordTable.Col>
      <RecordTable.Col source="description" disableSort><Goods /></RecordTable.Col>
      <RecordTable.Col source="importInto"><Direction /></RecordTable.Col>
      <RecordTable.Col source="duty" disableSort><Duty /></RecordTable.Col>
    </RecordTable>
  </List>
);
