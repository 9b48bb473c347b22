import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { ENGINE_OUTCOMES, HUMAN_OUTCOMES } from '../../rules-schema/decision/decision.ts';
import type { ReplayInFull } from '../../rules-schema/replay/replay.ts';
import { formatCount } from '../display/figures.ts';
import { Panel } from '../display/panel.tsx';
import { VerdictChip } from '../display/verdict-chip.tsx';

/** What the engine would find now against what the officers decided then; the earlier figure beside each that moved. */
export const PeopleMatrix = ({ people }: { people: ReplayInFull['people'] }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const cellOf = (outcome: string, human: string) => people.find((cell) => cell.outcome === outcome && cell.humanOutcome === human) ?? { before: 0, after: 0 };
  return (
    <Panel title={translate('replays.report.people')}>
      <Table size="small" aria-label={translate('replays.report.people')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('replays.report.engine_says')} ↓ · {translate('replays.report.officer_says')} →</TableCell>
            {HUMAN_OUTCOMES.map((human) => <TableCell key={human} align="right">{translate(`decisions.human.${human}`)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {ENGINE_OUTCOMES.map((outcome) => (
            <TableRow key={outcome}>
              <TableCell component="th" scope="row"><VerdictChip verdict={outcome} /></TableCell>
              {HUMAN_OUTCOMES.map((human) => {
                const { before, after } = cellOf(outcome, human);
                return (
                  <TableCell key={human} align="right" className="tabular">
                    {formatCount(after, language)}
                    {before !== after && <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 1 }}>{translate('replays.report.was', { count: formatCount(before, language) })}</Typography>}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
};
