import Link from '@mui/material/Link';
import { ListContextProvider, ShowBase, Title, useList, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { FormStock, FormUse } from '../../rules-schema/form-stock/form-stock.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { Facts } from '../display/facts.tsx';
import { ExactMoment } from '../display/moment.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { useMay } from '../server-door/use-may.ts';
import { SpoilButton } from './spoil-button.tsx';
import { Count, Numbers, ReceivedOn } from './stock-columns.tsx';

const SHOWN = 500;

/** One delivery of forms: what is left, and what became of each form. */
export const FormStockShow = () => (
  <ShowBase<FormStock>>
    <RecordPage main={<Delivery />} aside={<Trail />} />
  </ShowBase>
);

const Trail = () => {
  const stock = useRecordContext<FormStock>();
  return stock ? <AuditTrail entity="form-stocks" id={stock.id} /> : null;
};

const Delivery = () => {
  const translate = useTranslate();
  const mayEdit = useMay('form-stock:edit');
  const stock = useRecordContext<FormStock>();
  if (!stock) return null;
  const field = (name: string) => translate(`resources.form-stocks.fields.${name}`);
  return (
    <>
      <Title title={`${translate('resources.form-stocks.name', { smart_count: 1 })} ${stock.series} ${stock.first}–${stock.last}`} />
      <Panel title={translate('form_stocks.delivery')} actions={mayEdit && stock.left + stock.used > 0 ? <SpoilButton stock={stock} /> : null}>
        <Facts facts={[
          { name: field('numbers'), value: <Numbers /> }, { name: field('receivedOn'), value: <ReceivedOn /> }, { name: field('receivedFrom'), value: stock.receivedFrom },
          { name: field('used'), value: <Count of="used" /> }, { name: field('spoiled'), value: <Count of="spoiled" /> }, { name: field('left'), value: <Count of="left" /> },
        ]} />
      </Panel>
      <Uses stock={stock} />
    </>
  );
};

const Uses = ({ stock }: { stock: FormStock }) => {
  const translate = useTranslate();
  const { data, isPending } = useGetList<FormUse>('form-uses', { filter: { formStockId: stock.id }, sort: { field: 'number', order: 'ASC' }, pagination: { page: 1, perPage: SHOWN } });
  const list = useList<FormUse>({ data: data ?? [], isPending, perPage: SHOWN, resource: 'form-uses' });
  return (
    <Panel title={translate('form_stocks.uses')}>
      <ListContextProvider value={list}>
        <RecordTable resource="form-uses" rowClick={false} empty={<NothingFits sentence="form_stocks.unused" />}>
          <RecordTable.Col source="number" className="tabular" disableSort />
          <RecordTable.Col source="state" disableSort><UseState /></RecordTable.Col>
          <RecordTable.Col source="certificateNumber" disableSort><UsedFor /></RecordTable.Col>
          <RecordTable.Col source="reason" disableSort />
          <RecordTable.Col source="by" disableSort />
          <RecordTable.Col source="updatedAt" disableSort><UsedAt /></RecordTable.Col>
        </RecordTable>
      </ListContextProvider>
    </Panel>
  );
};

const UseState = () => {
  const translate = useTranslate();
  const use = useRecordContext<FormUse>();
  return use ? <StatusChip label={translate(`form_stocks.states.${use.state}`)} meaning={use.state === 'used' ? 'success' : 'error'} /> : null;
};

const UsedFor = () => {
  const use = useRecordContext<FormUse>();
  return use?.certificateId ? <Link component={RouterLink} to={`/certificates/${use.certificateId}/show`}>{use.certificateNumber}</Link> : <>–</>;
};

const UsedAt = () => {
  const use = useRecordContext<FormUse>();
  return use ? <ExactMoment at={use.updatedAt} /> : null;
};
