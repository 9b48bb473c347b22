import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { Confirm, useDelete, useGetList, useLocaleState, useNotify, useRefresh, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { NomenclatureEdition } from '../../rules-schema/nomenclature/nomenclature.ts';
import { formatCount } from '../display/figures.ts';
import { Panel } from '../display/panel.tsx';
import { sentenceOf } from '../server-door/problems.ts';
import { useMay } from '../server-door/use-may.ts';
import { TermOf } from './term-of.tsx';

const MOST = 100;

/** The editions the office holds. */
export const EditionTable = () => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const mayEdit = useMay('nomenclature:edit');
  const { data = [] } = useGetList<NomenclatureEdition>('nomenclature-editions', { sort: { field: 'year', order: 'DESC' }, pagination: { page: 1, perPage: MOST } });
  return (
    <Panel title={translate('nomenclature.editions')}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={translate('nomenclature.editions')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('nomenclature.edition')}</TableCell>
              <TableCell align="right">{translate('nomenclature.codes')}</TableCell>
              <TableCell>{translate('nomenclature.validity')}</TableCell>
              <TableCell>{translate('nomenclature.source')}</TableCell>
              {mayEdit && <TableCell>{translate('ra.action.delete')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((edition) => (
              <TableRow key={edition.id}>
                <TableCell>
                  <Link component={RouterLink} to={`/nomenclature?${new URLSearchParams({ filter: JSON.stringify({ edition: edition.id }) }).toString()}`}>{edition.name}</Link>
                </TableCell>
                <TableCell align="right" className="tabular">{formatCount(edition.codes, language)}</TableCell>
                <TableCell><TermOf term={edition} /></TableCell>
                <TableCell>{edition.source}</TableCell>
                {mayEdit && <TableCell>{!edition.shipped && <DeleteEdition edition={edition} />}</TableCell>}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
};

const DeleteEdition = ({ edition }: { edition: NomenclatureEdition }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isOpen, setOpen] = useState(false);
  const [remove, { isPending }] = useDelete<NomenclatureEdition>('nomenclature-editions', { id: edition.id, previousData: edition }, {
    mutationMode: 'pessimistic',
    onSuccess: () => refresh(),
    onError: (error) => notify(sentenceOf(error), { type: 'error' }),
    onSettled: () => setOpen(false),
  });
  const title = translate('nomenclature.delete', { name: edition.name });
  return (
    <>
      <IconButton size="small" aria-label={title} onClick={() => setOpen(true)}><DeleteIcon fontSize="small" /></IconButton>
      <Confirm isOpen={isOpen} loading={isPending} title={title} content={translate('nomenclature.delete_content')} onConfirm={() => remove()} onClose={() => setOpen(false)} />
    </>
  );
};
