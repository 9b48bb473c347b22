import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { List, ReferenceInput, SearchInput, SelectInput, TopToolbar, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { NomenclatureEdition, NomenclatureLine } from '../../rules-schema/nomenclature/nomenclature.ts';
import { HsCode } from '../display/hs-code.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { useMay } from '../server-door/use-may.ts';
import { useDescriptions } from './descriptions.ts';
import { TermOf } from './term-of.tsx';

const INDENT = 2;

const CodeCell = () => {
  const line = useRecordContext<NomenclatureLine>();
  if (!line) return null;
  return <Box sx={{ pl: line.level * INDENT }}>{line.code === null ? <Typography component="span" sx={{ color: 'text.secondary' }}>–</Typography> : <HsCode code={line.code} />}</Box>;
};

/** What a line says; where it says nothing itself, what its heading says, less loudly. */
const DescriptionCell = () => {
  const line = useRecordContext<NomenclatureLine>();
  const inReadersLanguage = useDescriptions();
  if (!line) return null;
  const own = inReadersLanguage(line.description);
  return (
    <Box sx={{ pl: line.level * INDENT, overflowWrap: 'anywhere', fontWeight: line.level === 0 ? 600 : undefined, color: own === null ? 'text.secondary' : undefined }}>
      {own ?? inReadersLanguage(line.heading)}
    </Box>
  );
};

const ValidityCell = () => {
  const line = useRecordContext<NomenclatureLine>();
  return line ? <TermOf term={line} /> : null;
};

const Actions = () => {
  const translate = useTranslate();
  const mayEdit = useMay('nomenclature:edit');
  return (
    <TopToolbar>
      <Button size="small" component={Link} to="/nomenclature/import" startIcon={<UploadIcon />}>{translate(mayEdit ? 'nomenclature.import.action' : 'nomenclature.editions')}</Button>
    </TopToolbar>
  );
};

const editionName = ({ name }: NomenclatureEdition): string => name;

const useFilters = () => {
  const translate = useTranslate();
  return [
    <SearchInput key="q" source="q" alwaysOn placeholder={translate('nomenclature.search')} sx={{ minWidth: 280 }} />,
    <ReferenceInput key="edition" source="edition" reference="nomenclature-editions" sort={{ field: 'year', order: 'DESC' }} alwaysOn>
      <SelectInput label="nomenclature.edition" optionText={editionName} emptyText="nomenclature.all_editions" />
    </ReferenceInput>,
  ];
};

/** The nomenclature as a tree one can search: an edition at a time, the one rules are written in first. */
export const NomenclatureList = () => {
  const { data: editions, isPending } = useGetList<NomenclatureEdition>('nomenclature-editions', { sort: { field: 'year', order: 'ASC' }, pagination: { page: 1, perPage: 1 } });
  const filters = useFilters();
  const [first] = editions ?? [];
  if (isPending) return null;
  return (
    <List<NomenclatureLine>
      filters={filters} actions={<Actions />} filterDefaultValues={first ? { edition: first.id } : {}} sort={{ field: 'position', order: 'ASC' }} perPage={100} empty={false}
    >
      <RecordTable rowClick={false} empty={<NothingFits sentence="nomenclature.empty" />}>
        <RecordTable.Col source="code"><CodeCell /></RecordTable.Col>
        <RecordTable.Col source="description" disableSort><DescriptionCell /></RecordTable.Col>
        <RecordTable.Col source="validFrom" disableSort><ValidityCell /></RecordTable.Col>
        <RecordTable.Col source="editionName" disableSort className="tabular" />
      </RecordTable>
    </List>
  );
};
