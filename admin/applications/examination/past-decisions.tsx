import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Decision } from '../../../rules-schema/decision/decision.ts';
import { EngineOutcome, HumanOutcome, ProductCode } from '../../decisions/decision-fields.tsx';
import { Day } from '../../display/moment.tsx';
import { Panel } from '../../display/panel.tsx';
import { useMay } from '../../server-door/use-may.ts';

const shown = 6;

/** What was decided before for a consignor, latest first. Nothing for those who may not read decisions. */
export const PastDecisions = ({ consignor }: { consignor: string }) => (useMay('decision:read') && consignor !== '' ? <Past consignor={consignor} /> : null);

const Past = ({ consignor }: { consignor: string }) => {
  const translate = useTranslate();
  const { data = [], total = 0, isPending } = useGetList<Decision>('decisions', {
    filter: { consignor }, sort: { field: 'decidedAt', order: 'DESC' }, pagination: { page: 1, perPage: shown },
  });
  const all = `/decisions?${new URLSearchParams({ filter: JSON.stringify({ consignor }) })}`;
  return (
    <Panel title={translate('applications.past.title')}>
      {!isPending && data.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('applications.past.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 0.75 }}>
        {data.map((decision) => (
          <RecordContextProvider key={decision.id} value={decision}>
            <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <Link component={RouterLink} to={`/decisions/${decision.id}/show`} variant="body2"><Day on={decision.decidedAt} /></Link>
              <ProductCode /> <EngineOutcome /> <HumanOutcome />
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
      {total > shown && <Link component={RouterLink} to={all} variant="body2">{translate('applications.past.all')} ({total})</Link>}
    </Panel>
  );
};
