import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { List, SearchInput, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { RuleTableRecord, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { Day } from '../display/moment.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { ImportAction } from './sheets/import-action.tsx';

const filters = [<SearchInput key="q" source="q" alwaysOn />];

const versionsOf = (ruleTableId: number): string => `/rule-table-versions?${new URLSearchParams({ filter: JSON.stringify({ ruleTableId }) })}`;

const TableTitle = () => {
  const inReadersLanguage = useInReadersLanguage();
  const table = useRecordContext<RuleTableRecord>();
  return table ? <Box component="span" sx={{ display: 'block', minWidth: 200, maxWidth: 560 }}>{inReadersLanguage(table.title)}</Box> : null;
};

const VersionLink = ({ id, number }: { id: number; number: number }) => {
  const translate = useTranslate();
  return (
    <Link component={RouterLink} to={`/rule-table-versions/${id}/show`} onClick={(event) => event.stopPropagation()}>
      {translate('rule_tables.version', { number })}
    </Link>
  );
};

const InForce = () => {
  const translate = useTranslate();
  const table = useRecordContext<RuleTableRecord>();
  if (!table?.inForce) return <>{translate('rule_tables.none_in_force')}</>;
  return <Box component="span" sx={{ whiteSpace: 'nowrap' }}><VersionLink {...table.inForce} /> · <Day on={table.inForce.effectiveFrom} /></Box>;
};

/** Versions approved and dated, waiting for their day. */
const Scheduled = () => {
  const table = useRecordContext<RuleTableRecord>();
  const { data = [] } = useGetList<VersionRecord>('rule-table-versions', {
    filter: { state: ['scheduled'] }, pagination: { page: 1, perPage: 100 }, sort: { field: 'effectiveFrom', order: 'ASC' },
  });
  const mine = data.filter(({ ruleTableId }) => ruleTableId === table?.id);
  if (mine.length === 0) return <>–</>;
  return <>{mine.map((version) => <Box key={version.id} sx={{ whiteSpace: 'nowrap' }}><VersionLink {...version} /> · <Day on={version.effectiveFrom ?? ''} /></Box>)}</>;
};

const OpenDrafts = () => {
  const table = useRecordContext<RuleTableRecord>();
  return table ? <span className="tabular">{table.openDrafts === 0 ? '–' : table.openDrafts}</span> : null;
};

/** The rule tables, one an agreement, with what holds now, what is coming and what is being worked on. */
export const RuleTableList = () => (
  <List<RuleTableRecord> filters={filters} actions={<ImportAction />} sort={{ field: 'agreement', order: 'ASC' }} empty={false} exporter={false}>
    <RecordTable rowClick={(id) => versionsOf(Number(id))} empty={<NothingFits sentence="rule_tables.no_tables" />}>
      <RecordTable.Col source="agreement" />
      <RecordTable.Col source="title" disableSort><TableTitle /></RecordTable.Col>
      <RecordTable.Col source="inForce" disableSort><InForce /></RecordTable.Col>
      <RecordTable.Col source="scheduled" disableSort><Scheduled /></RecordTable.Col>
      <RecordTable.Col source="openDrafts" disableSort align="right"><OpenDrafts /></RecordTable.Col>
      <RecordTable.NumberCol source="versions" disableSort />
    </RecordTable>
  </List>
);
