import Alert from '@mui/material/Alert';
import { CreateButton, List, SearchInput, TopToolbar, useTranslate } from 'react-admin';
import type { FormStock } from '../../rules-schema/form-stock/form-stock.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { useMay } from '../server-door/use-may.ts';
import { Count, Numbers, ReceivedOn } from './stock-columns.tsx';
import { useBalance } from './use-balance.ts';

const filters = [<SearchInput key="q" source="q" alwaysOn />];

const Actions = () => (useMay('form-stock:edit') ? <TopToolbar><CreateButton variant="contained" label="form_stocks.receive" /></TopToolbar> : <TopToolbar />);

/** The balance of all deliveries, as a warning where it is low. */
const Balance = () => {
  const translate = useTranslate();
  const { data } = useBalance();
  if (!data) return null;
  const next = data.next === null ? '' : ` ${translate('form_stocks.next', { number: `${data.next.series} ${data.next.number}` })}`;
  const words = translate(data.isLow ? 'form_stocks.low' : 'form_stocks.balance', { smart_count: data.left, received: data.received, used: data.used, spoiled: data.spoiled });
  return <Alert severity={data.isLow ? 'warning' : 'info'} sx={{ mt: 1.5 }}>{words}{next}</Alert>;
};

/** The stock of pre-printed forms, a delivery a line. */
export const FormStockList = () => (
  <>
    <Balance />
    <List<FormStock> filters={filters} actions={<Actions />} sort={{ field: 'receivedOn', order: 'DESC' }} perPage={50} empty={false}>
      <RecordTable rowClick="show" empty={<NothingFits sentence="form_stocks.empty" />}>
        <RecordTable.Col source="first" label="resources.form-stocks.fields.numbers"><Numbers /></RecordTable.Col>
        <RecordTable.Col source="receivedOn"><ReceivedOn /></RecordTable.Col>
        <RecordTable.Col source="receivedFrom" disableSort />
        <RecordTable.Col source="used" disableSort align="right"><Count of="used" /></RecordTable.Col>
        <RecordTable.Col source="spoiled" disableSort align="right"><Count of="spoiled" /></RecordTable.Col>
        <RecordTable.Col source="left" disableSort align="right"><Count of="left" /></RecordTable.Col>
      </RecordTable>
    </List>
  </>
);
