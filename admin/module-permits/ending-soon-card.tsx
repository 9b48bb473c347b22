import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ModuleCertificate, ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import { Day } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';

const asked = { filter: { endingSoon: true }, sort: { field: 'validUntil', order: 'ASC' as const }, pagination: { page: 1, perPage: 10 } };

/** Permits and x509 certificates that end within the watch, soonest first: whoever holds them needs a new application. */
export const EndingSoonCard = () => {
  const translate = useTranslate();
  const { data: permits = [] } = useGetList<ModulePermit>('module-permits', asked);
  const { data: certificates = [] } = useGetList<ModuleCertificate>('module-certificates', asked);
  const ending = [
    ...permits.map(({ id, institution, validUntil }) => ({ key: `permit ${id}`, permitId: id, institution, validUntil, what: 'permit' })),
    ...certificates.map(({ id, permitId, institution, validUntil }) => ({ key: `certificate ${id}`, permitId, institution, validUntil: validUntil ?? '', what: 'certificate' })),
  ].sort((a, b) => a.validUntil.localeCompare(b.validUntil));
  if (ending.length === 0) return null;
  return (
    <Panel title={translate('module_permits.ending.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {ending.map(({ key, permitId, institution, validUntil, what }) => (
          <Box component="li" key={key} sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
            <span><Link component={RouterLink} to={`/module-permits/${permitId}/show`}>{institution}</Link> · {translate(`module_permits.ending.${what}`)}</span>
            <Typography component="span" className="tabular" sx={{ whiteSpace: 'nowrap' }}><Day on={validUntil} /></Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
};
