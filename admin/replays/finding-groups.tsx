import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FINDING_GROUPS, FINDING_KINDS, type FindingGroup, type FindingGroupRows, type ReplayInFull } from '../../rules-schema/replay/replay.ts';
import { Panel } from '../display/panel.tsx';
import { CountButton } from './count-button.tsx';
import { countedAs, type FindingChoice } from './finding-choice.ts';

interface FindingGroupsProps {
  groups: ReplayInFull['groups'];
  onChoose: (choice: FindingChoice) => void;
}

/** The differences by what they have in common. */
export const FindingGroups = ({ groups, onChoose }: FindingGroupsProps) => {
  const translate = useTranslate();
  const [group, setGroup] = useState<FindingGroup>('entry');
  if (groups.entry.rows.length === 0) return null;
  return (
    <Panel title={translate('replays.report.groups')}>
      <Tabs value={group} onChange={(_event, chosen: FindingGroup) => setGroup(chosen)} variant="scrollable" sx={{ minHeight: 36, mb: 1, '& .MuiTab-root': { minHeight: 36, py: 0 } }}>
        {FINDING_GROUPS.map((name) => <Tab key={name} value={name} label={translate(`replays.group_names.${name}`)} />)}
      </Tabs>
      <GroupTable group={group} rows={groups[group]} onChoose={onChoose} />
    </Panel>
  );
};

const GroupTable = ({ group, rows: { rows, furtherValues, furtherFindings }, onChoose }: { group: FindingGroup; rows: FindingGroupRows; onChoose: FindingGroupsProps['onChoose'] }) => {
  const translate = useTranslate();
  const kinds = FINDING_KINDS.filter((kind) => rows.some((row) => (countOf(row, kind)) > 0));
  return (
    <Box sx={{ maxHeight: 360, overflow: 'auto' }} tabIndex={0} role="region" aria-label={translate(`replays.group_names.${group}`)}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{translate(`replays.group_names.${group}`)}</TableCell>
            {kinds.map((kind) => <TableCell key={kind} align="right">{translate(`replays.kinds.${kind}`)}</TableCell>)}
            <TableCell align="right">{translate('replays.report.total')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const value = row.value ?? translate('replays.report.no_value');
            const choose = (filter: Record<string, string>, name: string) => (row.value === null ? undefined : () => onChoose({ filter: { [group]: row.value ?? '', ...filter }, name }));
            return (
              <TableRow key={value} hover>
                <TableCell component="th" scope="row">{value}</TableCell>
                {kinds.map((kind) => {
                  const name = `${value}, ${translate(`replays.kinds.${kind}`)}`;
                  return <TableCell key={kind} align="right"><CountButton count={countOf(row, kind)} what={name} onFollow={choose({ kind }, name)} /></TableCell>;
                })}
                <TableCell align="right"><CountButton count={row.total} what={value} onFollow={choose({}, value)} /></TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {furtherValues > 0 && <Typography variant="body2" sx={{ p: 1, color: 'text.secondary' }}>{translate('replays.report.further', { values: furtherValues, findings: furtherFindings })}</Typography>}
    </Box>
  );
};

const countOf = (row: FindingGroupRows['rows'][number], kind: (typeof FINDING_KINDS)[number]): number => {
  const counted = countedAs[kind];
  return counted === 'stored' || counted === 'reRun' || counted === 'provenUnchanged' || counted === 'same' ? 0 : row[counted];
};
