import { CreateButton, List, SearchInput, TopToolbar, useTranslate } from 'react-admin';
import { consentHoldsOn, type TimberOperator } from '../../rules-schema/timber/timber-operator.ts';
import { Day } from '../display/moment.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { useMay } from '../server-door/use-may.ts';

const filters = [<SearchInput key="q" source="q" alwaysOn />];

/** DACE users among the companies, and whether their consent is on file. */
export const TimberOperatorList = () => {
  const translate = useTranslate();
  const mayEdit = useMay('party:edit');
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Riga' });
  return (
    <List<TimberOperator> filters={filters} actions={<TopToolbar>{mayEdit && <CreateButton label={translate('timber.enter_operator')} />}</TopToolbar>} sort={{ field: 'name', order: 'ASC' }} perPage={50} empty={false}>
      <RecordTable rowClick={mayEdit ? 'edit' : false} empty={<NothingFits sentence="timber.operators_empty" />}>
        <RecordTable.Col source="name" />
        <RecordTable.Col source="daceUser" disableSort />
        <RecordTable.Col
          source="consentSignedOn"
          render={(operator: TimberOperator) => (consentHoldsOn(operator, today) && operator.consentSignedOn ? <Day on={operator.consentSignedOn} /> : <StatusChip label={translate('timber.no_consent')} meaning="warning" />)}
        />
        <RecordTable.Col source="consentDocument" disableSort />
        <RecordTable.Col source="consentEndsOn" disableSort render={({ consentEndsOn }: TimberOperator) => (consentEndsOn ? <Day on={consentEndsOn} /> : '–')} />
      </RecordTable>
    </List>
  );
};
