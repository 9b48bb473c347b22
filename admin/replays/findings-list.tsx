import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ListContextProvider, Pagination, ResourceContextProvider, useListController, useRecordContext, useTranslate } from 'react-admin';
import { FINDING_KINDS, type ReplayFinding, type ReplayInFull } from '../../rules-schema/replay/replay.ts';
import { HsCode } from '../display/hs-code.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { VerdictChip } from '../display/verdict-chip.tsx';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { ServerExportButton } from '../server-door/export-button.tsx';
import { countedAs, type FindingChoice } from './finding-choice.ts';
import { FindingDialog } from './finding-dialog.tsx';

interface FindingsListProps {
  replay: ReplayInFull;
  choice: FindingChoice | null;
  onChoose: (choice: FindingChoice | null) => void;
}

/** What came out differently, decision by decision; any number above narrows it. */
export const FindingsList = ({ replay, choice, onChoose }: FindingsListProps) => {
  const translate = useTranslate();
  return (
    <Box id="findings" sx={{ scrollMarginTop: 64 }}>
      <ResourceContextProvider value={`replays/${replay.id}/findings`}>
        <Panel title={translate('replays.report.findings')}>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
            {FINDING_KINDS.filter((kind) => replay.counts[countedAs[kind]] > 0).map((kind) => (
              <Chip
                key={kind} size="small" clickable variant={choice?.filter['kind'] === kind ? 'filled' : 'outlined'} label={`${translate(`replays.kinds.${kind}`)} ${replay.counts[countedAs[kind]]}`}
                onClick={() => onChoose({ filter: { kind }, name: translate(`replays.kinds.${kind}`) })}
              />
            ))}
            {choice && (
              <>
                <Typography variant="body2" role="status">{translate('replays.report.filtered', { filter: choice.name })}</Typography>
                <Button size="small" onClick={() => onChoose(null)}>{translate('replays.report.all')}</Button>
              </>
            )}
          </Box>
          <Findings key={JSON.stringify(choice?.filter ?? {})} replayId={replay.id} filter={choice?.filter ?? {}} />
        </Panel>
      </ResourceContextProvider>
    </Box>
  );
};

const Findings = ({ replayId, filter }: { replayId: number; filter: FindingChoice['filter'] }) => {
  const [opened, setOpened] = useState<number | null>(null);
  const list = useListController<ReplayFinding>({
    resource: `replays/${replayId}/findings`, filter, perPage: 25, sort: { field: 'decisionId', order: 'ASC' }, disableSyncWithLocation: true, storeKey: false, exporter: false, disableAuthentication: true,
  });
  const ids = list.data?.map(({ id }) => id) ?? [];
  return (
    <ListContextProvider value={list}>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}><ServerExportButton /></Box>
      <RecordTable
        rowClick={(id) => {
          setOpened(Number(id));
          return false;
        }}
        empty={<NothingFits sentence={Object.keys(filter).length === 0 ? 'replays.report.nothing_differs' : 'replays.report.none_fit'} />}
      >
        <RecordTable.NumberCol source="decisionId" label="resources.findings.fields.decisionId" />
        <RecordTable.Col source="applicationNumber" disableSort label="resources.findings.fields.applicationNumber" sx={{ whiteSpace: 'nowrap' }} />
        <RecordTable.Col source="productCode" label="resources.findings.fields.productCode"><Code /></RecordTable.Col>
        <RecordTable.Col source="beforeEntry" label="resources.findings.fields.beforeEntry" />
        <RecordTable.Col source="kind" label="resources.findings.fields.kind"><Kind /></RecordTable.Col>
        <RecordTable.Col source="beforeOutcome" disableSort label="resources.findings.fields.beforeOutcome"><Outcome side="beforeOutcome" /></RecordTable.Col>
        <RecordTable.Col source="afterOutcome" disableSort label="resources.findings.fields.afterOutcome"><Outcome side="afterOutcome" /></RecordTable.Col>
        <RecordTable.Col source="humanOutcome" disableSort label="resources.findings.fields.humanOutcome"><Human /></RecordTable.Col>
        <RecordTable.Col source="consignor" label="resources.findings.fields.consignor" />
        <RecordTable.Col source="destination" label="resources.findings.fields.destination" />
        <RecordTable.Col source="officer" label="resources.findings.fields.officer" />
      </RecordTable>
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
      {opened !== null && <FindingDialog replayId={replayId} findingId={opened} ids={ids} onGo={setOpened} onClose={() => setOpened(null)} />}
    </ListContextProvider>
  );
};

const Code = () => {
  const finding = useRecordContext<ReplayFinding>();
  return finding ? <HsCode code={finding.productCode} /> : null;
};

/** The kind of difference; why, where a line was set aside or could not be read. */
const Kind = () => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const finding = useRecordContext<ReplayFinding>();
  if (!finding) return null;
  const meaning = finding.kind === 'flip' || finding.kind === 'error' ? 'error' : finding.kind === 'newly-undetermined' ? 'warning' : undefined;
  return (
    <>
      <StatusChip label={translate(`replays.kinds.${finding.kind}`)} meaning={meaning} />
      {finding.reason && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{inReadersLanguage(finding.reason.message)}</Typography>}
    </>
  );
};

const Outcome = ({ side }: { side: 'beforeOutcome' | 'afterOutcome' }) => {
  const outcome = useRecordContext<ReplayFinding>()?.[side];
  return outcome ? <VerdictChip verdict={outcome} /> : <>–</>;
};

const Human = () => {
  const translate = useTranslate();
  const finding = useRecordContext<ReplayFinding>();
  return finding ? <>{translate(`decisions.human.${finding.humanOutcome}`)}</> : null;
};
