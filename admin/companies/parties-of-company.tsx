import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Company } from '../../rules-schema/company/company.ts';
import type { Party } from '../../rules-schema/party/party.ts';
import { Panel } from '../display/panel.tsx';
import { RegisterStatusChip } from './register-status.tsx';

/** The consignors, consignees and importers of a company's register. */
export const PartiesOfCompany = () => {
  const translate = useTranslate();
  const company = useRecordContext<Company>();
  const { data = [], isPending } = useGetList<Party>('parties', {
    filter: { companyId: company?.id ?? 0 }, sort: { field: 'name', order: 'ASC' }, pagination: { page: 1, perPage: 200 },
  });
  return (
    <Panel title={translate('resources.parties.name', { smart_count: 2 })}>
      {!isPending && data.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('companies.no_parties')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 0.75 }}>
        {data.map((party) => (
          <RecordContextProvider key={party.id} value={party}>
            <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <Link component={RouterLink} to={`/parties/${party.id}`}>{party.name}</Link>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate(`parties.kinds.${party.kind}`)} · {party.country}</Typography>
              <RegisterStatusChip />
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
    </Panel>
  );
};
