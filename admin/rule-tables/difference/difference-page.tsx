import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Title, useGetList, useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import type { VersionRecord } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { Panel } from '../../display/panel.tsx';
import { sentenceOf } from '../../server-door/problems.ts';
import { readVersionInFull } from '../workbench/use-draft.ts';
import { ChangedRegions } from './changed-regions.tsx';
import { ChangesInWords } from './changes-in-words.tsx';
import { differenceQuery } from './version-difference.ts';

const DifferenceEditor = lazy(async () => ({ default: (await import('../monaco/difference-editor.tsx')).DifferenceEditor }));

const useVersionText = (id: number | undefined) =>
  useQuery({ queryKey: ['rule-table-versions', 'read', id], queryFn: () => readVersionInFull(id ?? 0), enabled: id !== undefined });

/** What a version says otherwise than another: in plain words first, then text beside text. */
export const DifferencePage = () => {
  const translate = useTranslate();
  const id = Number(useParams()['id']);
  const [address, setAddress] = useSearchParams();
  const named = address.get('with');
  const { data: version } = useVersionText(id);
  const { data: difference, error } = useQuery({ ...differenceQuery(id, version?.sha256 ?? null, named === null ? undefined : Number(named)), enabled: version !== undefined });
  const { data: earlier } = useVersionText(difference?.withVersionId);
  if (!version) return <LinearProgress aria-label={translate('ra.page.loading')} sx={{ mt: 2 }} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, mt: 1 }}>
      <Title title={`${version.agreement} · ${translate('rule_tables.difference.title', { number: version.number, with: difference?.withNumber ?? '…' })}`} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <OtherVersion version={version} chosen={difference?.withVersionId} onChoose={(withId) => setAddress({ with: String(withId) }, { replace: true })} />
        <Button size="small" component={Link} to={`/rule-table-versions/${id}/show`}>{translate('rule_tables.difference.open', { number: version.number })}</Button>
      </Box>
      {error && <Alert severity="error">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>}
      {difference && <Panel title={translate('rule_tables.difference.in_words')}><ChangesInWords versionId={id} changes={difference.changes} /></Panel>}
      {difference && <Panel title={translate('rule_tables.difference.codes')}><ChangedRegions regions={difference.regions} /></Panel>}
      {earlier && (
        <Panel title={translate('rule_tables.difference.texts')}>
          <Box sx={{ height: '60vh', border: 1, borderColor: 'divider' }}>
            <Suspense fallback={<LinearProgress aria-label={translate('ra.page.loading')} />}>
              <DifferenceEditor before={earlier.documentText} after={version.documentText} label={translate('rule_tables.difference.texts')} />
            </Suspense>
          </Box>
        </Panel>
      )}
    </Box>
  );
};

const OtherVersion = ({ version, chosen, onChoose }: { version: VersionRecord; chosen: number | undefined; onChoose: (id: number) => void }) => {
  const translate = useTranslate();
  const { data = [] } = useGetList<VersionRecord>('rule-table-versions', {
    filter: { ruleTableId: version.ruleTableId }, pagination: { page: 1, perPage: 100 }, sort: { field: 'number', order: 'DESC' },
  });
  const others = data.filter(({ id }) => id !== version.id);
  return (
    <TextField
      select fullWidth={false} value={others.some(({ id }) => id === chosen) ? chosen : ''} label={translate('rule_tables.difference.with')} sx={{ minWidth: 240 }}
      onChange={(event) => onChoose(Number(event.target.value))}
    >
      {others.map(({ id, number, state }) => <MenuItem key={id} value={id}>{`${translate('rule_tables.version', { number })} · ${translate(`rule_tables.states.${state}`)}`}</MenuItem>)}
    </TextField>
  );
};
