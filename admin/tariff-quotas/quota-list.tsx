import AddIcon from '@mui/icons-material/Add';
import ManageSearchIcon from '@mui/icons-material/ManageSearch';
import Button from '@mui/material/Button';
import { FilterButton, List, SearchInput, SelectInput, TextInput, TopToolbar, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { IMPORT_TERRITORIES, QUOTA_STATUSES, QUOTA_UNITS } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { useMay } from '../server-door/use-may.ts';
import { CriticalFilter } from './critical-filter.tsx';
import { QuotaDirection, QuotaGoods, QuotaState, StandFigure, StandForecast, StandUse } from './quota-fields.tsx';
import { useQuotaYear, yearsOfQuota } from './quota-year.ts';
import { YearChoice } from './year-choice.tsx';

const directionChoices = IMPORT_TERRITORIES.map((id) => ({ id, name: `quotas.into.${id}` }));
const statusChoices = QUOTA_STATUSES.map((id) => ({ id, name: `quotas.status.${id}` }));
const unitChoices = QUOTA_UNITS.map((id) => ({ id, name: `quotas.units.${id}` }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <TextInput key="annex" source="annex" resettable alwaysOn />,
  <SelectInput key="importInto" source="importInto" choices={directionChoices} alwaysOn />,
  <TextInput key="orderNumber" source="orderNumber" resettable />,
  <SelectInput key="unit" source="unit" choices={unitChoices} />,
  <SelectInput key="status" source="status" choices={statusChoices} />,
];

const Actions = () => {
  const translate = useTranslate();
  const mayEdit = useMay('quota:edit');
  const [year, chooseYear] = useQuotaYear();
  return (
    <TopToolbar sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <CriticalFilter />
      <YearChoice year={year} years={yearsOfQuota()} onChange={chooseYear} />
      <FilterButton />
      <Button size="small" component={Link} to="/tariff-quotas/candidates" startIcon={<ManageSearchIcon />}>
        {translate('quotas.candidates.action')}
      </Button>
      <ServerExportButton />
      {mayEdit && (
        <Button size="small" variant="contained" component={Link} to="/tariff-quotas/create" startIcon={<AddIcon />}>
          {translate('quotas.add')}
        </Button>
      )}
    </TopToolbar>
  );
};

/** What a narrow screen does without: the direction stands in the filter, what is drawn in the bar. */
const onWideScreens = { display: { xs: 'none', lg: 'table-cell' } } as const;

/** A long heading over short figures. */
const wrappedHeading = { '&.MuiTableCell-head': { whiteSpace: 'normal' } } as const;

/** The register of quotas with their use in the chosen year. */
export const QuotaList = () => (
  <List<TariffQuotaAnswer> filters={filters} actions={<Actions />} sort={{ field: 'orderNumber', order: 'ASC' }} perPage={50} empty={false}>
    <RecordTable rowClick="show" empty={<NothingFits sentence="quotas.empty" />}>
      <RecordTable.Col source="orderNumber" sx={{ whiteSpace: 'nowrap', ...wrappedHeading }} />
      <RecordTable.Col source="description" disableSort><QuotaGoods /></RecordTable.Col>
      <RecordTable.Col source="importInto" sx={onWideScreens}><QuotaDirection /></RecordTable.Col>
      <RecordTable.Col source="volume" align="right" disableSort><StandFigure of="volume" /></RecordTable.Col>
      <RecordTable.Col source="drawn" align="right" disableSort sx={{ ...onWideScreens, ...wrappedHeading }}><StandFigure of="drawn" /></RecordTable.Col>
      <RecordTable.Col source="balance" align="right" disableSort><StandFigure of="balance" /></RecordTable.Col>
      <RecordTable.Col source="use" disableSort><StandUse /></RecordTable.Col>
      <RecordTable.Col source="forecast" disableSort sx={wrappedHeading}><StandForecast /></RecordTable.Col>
      <RecordTable.Col source="status" disableSort><QuotaState /></RecordTable.Col>
    </RecordTable>
  </List>
);
