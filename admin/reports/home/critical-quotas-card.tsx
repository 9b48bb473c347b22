import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { Panel } from '../../display/panel.tsx';
import { useQuotaUse } from '../../tariff-quotas/quota-answers.ts';
import { UseBar } from '../../tariff-quotas/use-bar.tsx';
import { pathOfRecords } from '../report-words.ts';

const shown = 5;

/** The quotas the server calls critical this year, most used first. */
export const CriticalQuotasCard = () => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const year = new Date().getFullYear();
  const { data } = useQuotaUse(year);
  const critical = (data ?? []).filter((stand) => stand.critical).sort((a, b) => Number(b.usedPercent) - Number(a.usedPercent));
  const others = critical.length - shown;
  return (
    <Panel title={translate('reports.cards.critical', { year })}>
      {data && critical.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('reports.cards.no_critical')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {critical.slice(0, shown).map((stand) => (
          <li key={stand.quotaId}>
            <Link component={RouterLink} to={`/tariff-quotas/${stand.quotaId}/show`}>{stand.orderNumber}</Link> {inReadersLanguage(stand.description)}
            <UseBar stand={stand} unit={stand.unit} />
          </li>
        ))}
      </Box>
      {others > 0 && (
        <Box sx={{ mt: 1 }}>
          <Link component={RouterLink} to={pathOfRecords({ resource: 'tariff-quotas', filter: { id: critical.map(({ quotaId }) => String(quotaId)) } })}>
            {translate('reports.cards.other_critical', { smart_count: others })}
          </Link>
        </Box>
      )}
    </Panel>
  );
};
