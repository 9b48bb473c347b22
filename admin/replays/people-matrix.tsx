import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useLocaleState, useTranslate } from 'react-admin';
import { ENGINE_OUTCOMES, HUMAN_OUTCOMES } from '../../rules-schema/decision/decision.ts';
import type { FindingKind, ReplayInFull } from '../../rules-schema/replay/replay.ts';
import { formatCount } from '../display/figures.ts';
import { Panel } from '../display/panel.tsx';
import { VerdictChip } from '../display/verdict-chip.tsx';
import { CountButton } from './count-button.tsx';
import type { FindingChoice } from './finding-choice.ts';

interface PeopleMatrixProps {
  people: ReplayInFull['people'];
  onChoose: (choice: FindingChoice) => void;
}

/** Differences that move a decision from one row to another. */
const moves: FindingKind[] = ['flip', 'newly-undetermined', 'newly-determined'];

/**
 * What the engine would find now against what the officers decided then. Where a figure moved, by how much: that leads to
 * the decisions that moved.
 */
export const PeopleMatrix = ({ people, onChoose }: PeopleMatrixProps) => {
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
                const name = `${translate(`display.verdict.${outcome}`)}, ${translate(`decisions.human.${human}`)}`;
                const moved = after - before;
                const follow = () => onChoose({ filter: { [moved > 0 ? 'afterOutcome' : 'beforeOutcome']: outcome, humanOutcome: human, kind: moves }, name });
                return (
                  <TableCell key={human} align="right" className="tabular">
                    {formatCount(after, language)}
                    {moved !== 0 && <Box component="span" sx={{ ml: 1 }}><CountButton count={moved} isChange what={name} onFollow={follow} /></Box>}
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
