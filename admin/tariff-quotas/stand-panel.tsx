import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { QuotaYearAnswer, TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { Facts } from '../display/facts.tsx';
import { Quantity } from '../display/figure.tsx';
import { Panel } from '../display/panel.tsx';
import { useForecastInWords } from './forecast-words.ts';
import { yearsOfQuota } from './quota-year.ts';
import { StandChips } from './stand-chips.tsx';
import { UseBar } from './use-bar.tsx';
import { YearChoice } from './year-choice.tsx';

type StandPanelProps = { quota: QuotaYearAnswer; record: TariffQuotaAnswer; chooseYear: (year: number) => void };

/** Volume with its arithmetic, what was drawn, what is left. */
export const StandPanel = ({ quota, record, chooseYear }: StandPanelProps) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const forecastInWords = useForecastInWords();
  const { unit, year } = quota;
  const field = (name: string) => translate(`resources.tariff-quotas.fields.${name}`);
  const moved = { name: translate('quotas.show.moved'), value: <Quantity value={quota.moved} unit={unit} /> };
  return (
    <Panel title={translate('quotas.show.stand', { year })} actions={<YearChoice year={year} years={yearsOfQuota(record)} onChange={chooseYear} />}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1.5 }}>
        <Box sx={{ flex: 1 }}><UseBar stand={quota} unit={unit} height={14} /></Box>
        <StandChips stand={quota} />
      </Box>
      <Facts
        facts={[
          { name: translate('quotas.show.arithmetic'), value: <span className="tabular">{quota.arithmetic} {unit}</span> },
          ...(quota.moved === '0' ? [] : [moved]),
          { name: field('drawn'), value: <Quantity value={quota.drawn} unit={unit} /> },
          { name: field('balance'), value: <strong><Quantity value={quota.balance} unit={unit} /></strong> },
          { name: field('forecast'), value: forecastInWords(quota.forecast, unit) },
        ]}
      />
      {quota.remarks.map((remark) => (
        <Typography key={remark.en} variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>{inReadersLanguage(remark)}</Typography>
      ))}
    </Panel>
  );
};
