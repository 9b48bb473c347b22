import { CreateButton, FunctionField, List, TopToolbar, useLocaleState, useRecordContext } from 'react-admin';
import type { CurrencyEquivalent, EuroAmount } from '../../rules-schema/proof/currency-equivalent.ts';
import { formatMoney } from '../display/figures.ts';
import { formatDay } from '../display/moments.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { useMay } from '../server-door/use-may.ts';

const Actions = () => {
  const mayEdit = useMay('currency-equivalent:edit');
  return <TopToolbar>{mayEdit && <CreateButton variant="contained" label="proofs.record" />}</TopToolbar>;
};

const FixedAmount = ({ of }: { of: EuroAmount }) => {
  const [locale] = useLocaleState();
  const fixed = useRecordContext<CurrencyEquivalent>();
  return fixed ? <span className="tabular">{formatMoney({ amount: fixed.amounts[of], currency: fixed.currency }, locale)}</span> : null;
};

/** What countries have fixed in their currencies, a year a line. */
export const CurrencyEquivalentList = () => {
  const [locale] = useLocaleState();
  return (
    <List<CurrencyEquivalent> actions={<Actions />} sort={{ field: 'year', order: 'DESC' }} perPage={50} empty={false} exporter={false}>
      <RecordTable rowClick={false} bulkActionButtons={false} empty={<NothingFits sentence="proofs.empty" />}>
        <RecordTable.Col source="year"><FunctionField<CurrencyEquivalent> render={({ year }) => String(year)} /></RecordTable.Col>
        <RecordTable.Col source="country" />
        <RecordTable.Col source="currency" disableSort />
        <RecordTable.Col source="rate" disableSort />
        <RecordTable.Col source="rateOn"><FunctionField<CurrencyEquivalent> render={({ rateOn }) => formatDay(rateOn, locale)} /></RecordTable.Col>
        <RecordTable.Col source="amounts.invoiceDeclaration" align="right" disableSort><FixedAmount of="invoiceDeclaration" /></RecordTable.Col>
        <RecordTable.Col source="amounts.smallPackage" align="right" disableSort><FixedAmount of="smallPackage" /></RecordTable.Col>
        <RecordTable.Col source="amounts.travellersLuggage" align="right" disableSort><FixedAmount of="travellersLuggage" /></RecordTable.Col>
        <RecordTable.Col source="recordedBy" disableSort />
      </RecordTable>
    </List>
  );
};
