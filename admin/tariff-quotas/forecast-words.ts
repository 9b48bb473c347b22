import { useLocaleState, useTranslate } from 'react-admin';
import type { QuotaStandAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaUnit } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { formatQuantity } from '../display/figures.ts';
import { formatDay } from '../display/moments.ts';

type Forecast = QuotaStandAnswer['forecast'];

/** The forecast in a word or a day, for tables. */
export const useForecastShortly = (): ((forecast: Forecast) => string) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  return ({ outcome, day }) => (day === null ? translate(`quotas.forecast.short.${outcome}`) : formatDay(day, language));
};

/** The forecast with the figures it rests on. */
export const useForecastInWords = (): ((forecast: Forecast, unit: QuotaUnit) => string) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  return ({ outcome, day, from, days, drawings, perDay }, unit) =>
    translate(`quotas.forecast.long.${outcome}`, {
      day: day === null ? '' : formatDay(day, language), from: formatDay(from, language), days, drawings,
      perDay: perDay === null ? '' : formatQuantity(perDay, unit, language),
    });
};
