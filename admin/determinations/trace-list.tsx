import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { TraceStep } from '../../rules-schema/determination/determination.ts';
import { FiguresOfTest } from './figures-of-test.tsx';
import { useHasColumns, useMaterialNamed, useWithReadersDays } from './goods-read.ts';
import { useInReadersLanguage } from './in-readers-language.ts';
import { VerdictIcon } from './verdict-icon.tsx';

type TraceListProps = { steps: readonly TraceStep[]; label?: string; marked?: string; path?: string; source?: string };

/**
 * A trace as nested lines: what was tested, the figures, the place in the law. `marked` is the path of a step to point
 * out ("2.0.1": third step, its first, its second), for instance the first that differs between two traces. A step says
 * its place in the law only where it differs from that of the step around it (`source`).
 */
export const TraceList = ({ steps, label, marked, path = '', source }: TraceListProps) => (
  <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, pl: path === '' ? 0 : 2.5, display: 'grid', rowGap: 0.5 }}>
    {steps.map((step, index) => {
      const here = path === '' ? `${index}` : `${path}.${index}`;
      return <TraceLine key={here} step={step} path={here} marked={marked} around={source} />;
    })}
  </Box>
);

const TraceLine = ({ step, path, marked, around }: { step: TraceStep; path: string; marked?: string; around?: string }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const named = useMaterialNamed();
  const withReadersDays = useWithReadersDays();
  const hasColumns = useHasColumns();
  const isMarked = marked === path;
  const source = inReadersLanguage(step.source);
  if (step.test === 'column' && !hasColumns && !isMarked) return <li><TraceList steps={step.steps ?? []} path={path} marked={marked} source={around} /></li>;
  return (
    <Box component="li" aria-current={isMarked ? 'true' : undefined}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', ...(isMarked && { outline: 2, outlineColor: 'primary.main', borderRadius: 1, px: 0.5 }) }}>
        <VerdictIcon verdict={step.result} />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1.5, justifyContent: 'space-between' }}>
          <Box sx={{ minWidth: 0 }}>
            <Typography component="span" sx={{ overflowWrap: 'anywhere' }}>{withReadersDays(inReadersLanguage(step.text))} </Typography>
            {step.figures && <FiguresOfTest test={step.test} figures={step.figures} />}
            {step.materials && step.materials.length > 0 && (
              <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
                {' '}{translate('determinations.materials', { materials: step.materials.map(named).join('; ') })}
              </Typography>
            )}
          </Box>
          {!around?.startsWith(source) && (
            <Typography variant="body2" component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{source}</Typography>
          )}
        </Box>
      </Box>
      {step.steps && step.steps.length > 0 && <TraceList steps={step.steps} path={path} marked={marked} source={source} />}
    </Box>
  );
};
