import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { pointerSteps } from '../../../rules-schema/problem.ts';
import { Moment } from '../../display/moment.tsx';
import { Panel } from '../../display/panel.tsx';
import { readFrom } from '../../server-door/commands.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { PrintedValue } from './printed-value.tsx';

type Difference = { pointer: string; kind: 'added' | 'removed' | 'changed'; before: unknown; after: unknown };
type Revision = { revision: number; at: string; by: string; differences: Difference[] };

/** What was handed in each time, latest first, and what differs from the time before. */
export const RevisionsPanel = ({ application: { id, version } }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const { data: revisions = [] } = useQuery({
    queryKey: ['applications', 'revisions', id, version], queryFn: () => readFrom<Revision[]>(`applications/${id}/revisions`),
  });
  return (
    <Panel title={translate('applications.revisions.title')}>
      {revisions.length < 2 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('applications.revisions.none')}</Typography>}
      {revisions.length > 1 && revisions.toReversed().map(({ revision, at, by, differences }) => (
        <Box key={revision} component="section" sx={{ mb: 1.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 500 }}>
            {translate('applications.revisions.one', { revision })} — {by}, <Moment at={at} />{revision === 1 && `, ${translate('applications.revisions.first')}`}
          </Typography>
          {revision > 1 && differences.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('applications.revisions.same')}</Typography>}
          {differences.map((difference) => <DifferenceLine key={difference.pointer} difference={difference} />)}
        </Box>
      ))}
    </Panel>
  );
};

const mark = { px: 0.5, borderRadius: 0.5, overflowWrap: 'anywhere' };

const DifferenceLine = ({ difference: { pointer, kind, before, after } }: { difference: Difference }) => {
  const translate = useTranslate();
  const steps = pointerSteps(pointer);
  const field = steps.findLast((step) => !/^\d+$/.test(step)) ?? '';
  const words = steps.map((step, place) => {
    if (!/^\d+$/.test(step)) return step === 'items' ? '' : translate(`applications.fields.${step}`, { _: step });
    return steps[place - 1] === 'items' ? translate('applications.item_title', { item: step }) : `${Number(step) + 1}.`;
  });
  return (
    <Typography variant="body2" component="div">
      <Box component="span" sx={{ color: 'text.secondary' }}>{words.filter(Boolean).join(' · ')}:</Box>{' '}
      {kind !== 'added' && <Box component="del" sx={{ ...mark, color: 'error.main', backgroundColor: 'error.light' }}><PrintedValue value={before} field={field} /></Box>}{' '}
      {kind !== 'removed' && <Box component="ins" sx={{ ...mark, color: 'success.main', backgroundColor: 'success.light', textDecoration: 'none' }}><PrintedValue value={after} field={field} /></Box>}
    </Typography>
  );
};
