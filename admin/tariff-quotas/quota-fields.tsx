import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useRecordContext, useTranslate } from 'react-admin';
import type { QuotaUseAnswer, TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { Quantity } from '../display/figure.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { useForecastInWords, useForecastShortly } from './forecast-words.ts';
import { useQuotaUse } from './quota-answers.ts';
import { useQuotaYear } from './quota-year.ts';
import { StandChips } from './stand-chips.tsx';
import { UseBar } from './use-bar.tsx';

/** How the quota of the row stands in the chosen year; undefined where it has no such year. */
const useStandOfRow = (): QuotaUseAnswer | undefined => {
  const quota = useRecordContext<TariffQuotaAnswer>();
  const [year] = useQuotaYear();
  const { data } = useQuotaUse(year);
  return data?.find(({ quotaId }) => quotaId === quota?.id);
};

export const QuotaGoods = () => {
  const quota = useRecordContext<TariffQuotaAnswer>();
  const inReadersLanguage = useInReadersLanguage();
  if (!quota) return null;
  return (
    <>
      <Box component="span" sx={{ display: 'block', minWidth: 160 }}>
        {inReadersLanguage(quota.description)}
      </Box>
      <Box component="span" className="tabular" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
        {quota.codesPrinted}
      </Box>
    </>
  );
};

export const QuotaDirection = () => {
  const translate = useTranslate();
  const quota = useRecordContext<TariffQuotaAnswer>();
  return quota ? <>{translate(`quotas.into.${quota.importInto}`)}</> : null;
};

/** One figure of the row's stand with its unit. */
export const StandFigure = ({ of }: { of: 'volume' | 'drawn' | 'balance' }) => {
  const stand = useStandOfRow();
  return stand ? <Quantity value={stand[of]} unit={stand.unit} /> : <>–</>;
};

export const StandUse = () => {
  const stand = useStandOfRow();
  return stand ? <UseBar stand={stand} unit={stand.unit} /> : <>–</>;
};

/** When the row's quota is expected to be exhausted; what that rests on, on hover. */
export const StandForecast = () => {
  const stand = useStandOfRow();
  const [shortly, inWords] = [useForecastShortly(), useForecastInWords()];
  if (!stand) return <>–</>;
  const isExpected = stand.forecast.outcome === 'expected';
  return (
    <Tooltip title={inWords(stand.forecast, stand.unit)}>
      <Box component="span" className="tabular" sx={{ color: isExpected ? 'text.primary' : 'text.secondary', whiteSpace: isExpected ? 'nowrap' : 'normal' }}>
        {shortly(stand.forecast)}
      </Box>
    </Tooltip>
  );
};

export const QuotaState = () => {
  const translate = useTranslate();
  const quota = useRecordContext<TariffQuotaAnswer>();
  const stand = useStandOfRow();
  if (!quota) return null;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {quota.status === 'closed' && <StatusChip label={translate('quotas.status.closed')} meaning="info" />}
      {stand && <StandChips stand={stand} />}
    </Box>
  );
};
