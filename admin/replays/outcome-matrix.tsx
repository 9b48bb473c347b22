import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { ENGINE_OUTCOMES } from '../../rules-schema/decision/decision.ts';
import type { ReplayInFull } from '../../rules-schema/replay/replay.ts';
import { Panel } from '../display/panel.tsx';
import { VerdictChip } from '../display/verdict-chip.tsx';
import { CountButton } from './count-button.tsx';
import type { FindingChoice } from './finding-choice.ts';

type Outcomes = ReplayInFull['outcomes'];

const afterwards = [...ENGINE_OUTCOMES, 'error'] as const;

interface OutcomeMatrixProps {
  outcomes: Outcomes;
  onChoose: (choice: FindingChoice) => void;
}

/** How every decision came out before and after; what lies off the diagonal changed. */
export const OutcomeMatrix = ({ outcomes, onChoose }: OutcomeMatrixProps) => {
  const translate = useTranslate();
  const word = (outcome: (typeof afterwards)[number]) => (outcome === 'error' ? translate('replays.report.error') : translate(`display.verdict.${outcome}`));
  const countOf = (before: string, after: string) => outcomes.find((cell) => cell.before === before && cell.after === after)?.count ?? 0;
  const shown = afterwards.filter((after) => after !== 'error' || outcomes.some((cell) => cell.after === 'error' && cell.count > 0));
  return (
    <Panel title={translate('replays.report.outcomes')}>
      <Table size="small" aria-label={translate('replays.report.outcomes')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('replays.report.before')} ↓ · {translate('replays.report.after')} →</TableCell>
            {shown.map((after) => <TableCell key={after} align="right">{word(after)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {ENGINE_OUTCOMES.map((before) => (
            <TableRow key={before}>
              <TableCell component="th" scope="row"><VerdictChip verdict={before} /></TableCell>
              {shown.map((after) => {
                const count = countOf(before, after);
                const isChange = before !== after && count > 0;
                const name = `${word(before)} → ${word(after)}`;
                const follow = after === 'error' ? () => onChoose({ filter: { beforeOutcome: before, kind: 'error' }, name }) : () => onChoose({ filter: { beforeOutcome: before, afterOutcome: after }, name });
                return (
                  <TableCell key={after} align="right" sx={{ backgroundColor: isChange ? 'warning.light' : undefined }}>
                    <CountButton count={count} what={name} onFollow={before === after ? undefined : follow} />
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
