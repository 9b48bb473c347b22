import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { QuotaUseAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { Panel } from '../../display/panel.tsx';
import { useForecastShortly } from '../../tariff-quotas/forecast-words.ts';
import { useQuotaUse } from '../../tariff-quotas/quota-answers.ts';
import { UseBar } from '../../tariff-quotas/use-bar.tsx';
import { pathOfRecords } from '../report-words.ts';

const shown = 5;

/** Some goods are described at length; the quota’s page has all of it. */
const twoLines = { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

/** The quotas the server calls critical this year, most used first; then those expected to be exhausted this year, soonest first. */
export const CriticalQuotasCard = () => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const shortly = useForecastShortly();
  const year = new Date().getFullYear();
  const { data } = useQuotaUse(year);
  const critical = (data ?? []).filter((stand) => stand.critical).sort((a, b) => Number(b.usedPercent) - Number(a.usedPercent));
  const others = critical.length - shown;
  const expected = (data ?? [])
    .filter(({ forecast, critical: isCritical }) => forecast.day !== null && !isCritical)
    .sort((a, b) => (a.forecast.day ?? '').localeCompare(b.forecast.day ?? ''));
  return (
    <Panel title={translate('reports.cards.critical', { year })}>
      {data && critical.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('reports.cards.no_critical')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {critical.slice(0, shown).map((stand) => (
          <li key={stand.quotaId}>
            <Box sx={twoLines}>
              <Link component={RouterLink} to={`/tariff-quotas/${stand.quotaId}/show`}>{stand.orderNumber}</Link> {inReadersLanguage(stand.description)}
            </Box>
            <UseBar stand={stand} unit={stand.unit} />
            <Forecast stand={stand} />
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
      {expected.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>{translate('reports.cards.expected_exhaustion')}</Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
            {expected.slice(0, shown).map((stand) => (
              <Box component="li" key={stand.quotaId} sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
                <Box component="span" sx={twoLines}><Link component={RouterLink} to={`/tariff-quotas/${stand.quotaId}/show`}>{stand.orderNumber}</Link> {inReadersLanguage(stand.description)}</Box>
                <span className="tabular" style={{ whiteSpace: 'nowrap' }}>{shortly(stand.forecast)}</span>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
};

const Forecast = ({ stand: { forecast } }: { stand: QuotaUseAnswer }) => {
  const translate = useTranslate();
  const shortly = useForecastShortly();
  if (forecast.day === null) return null;
  return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('reports.cards.expected_on', { day: shortly(forecast) })}</Typography>;
};
