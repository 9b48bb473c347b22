import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { Facts } from '../display/facts.tsx';
import { Quantity } from '../display/figure.tsx';
import { Day } from '../display/moment.tsx';
import { Panel } from '../display/panel.tsx';
import { useDutyInWords } from './duty-words.ts';
import { useSourceInWords } from './source-words.ts';

/** The printed row: goods, codes, duties, period, validity, source. */
export const TermsPanel = ({ quota }: { quota: TariffQuotaAnswer }) => {
  const translate = useTranslate();
  const dutyInWords = useDutyInWords();
  const inReadersLanguage = useInReadersLanguage();
  const field = (name: string) => translate(`resources.tariff-quotas.fields.${name}`);
  const sourceInWords = useSourceInWords();
  const { period, validFrom, validTo, unit, source, firstYear } = quota;
  return (
    <Panel title={translate('quotas.show.terms')}>
      <Facts
        facts={[
          { name: field('description'), value: inReadersLanguage(quota.description) },
          { name: field('codesPrinted'), value: <span className="tabular">{quota.codesPrinted}</span> },
          { name: field('nomenclature'), value: translate(`quotas.nomenclatures.${quota.nomenclature}`) },
          { name: field('importInto'), value: translate(`quotas.into.${quota.importInto}`) },
          { name: field('baseVolume'), value: <Quantity value={quota.baseVolume} unit={unit} /> },
          { name: field('yearlyIncrement'), value: <Quantity value={quota.yearlyIncrement} unit={unit} /> },
          { name: translate('quotas.duty.within'), value: dutyInWords(quota.inQuotaDuty) },
          { name: translate('quotas.duty.above'), value: dutyInWords(quota.overQuotaDuty) },
          { name: translate('quotas.show.period'), value: translate('quotas.show.year_of_day', period) },
          { name: field('validFrom'), value: <Day on={validFrom} /> },
          { name: field('validTo'), value: validTo === null ? '–' : <Day on={validTo} /> },
          { name: translate('quotas.show.first_year'), value: translate(`quotas.form.standings.${firstYear.standing}`) },
          { name: translate('quotas.show.source'), value: sourceInWords(source) },
        ]}
      />
    </Panel>
  );
};

/** What has to be met besides there being a balance, and what is printed beneath the annex. */
export const ConditionsPanel = ({ quota }: { quota: TariffQuotaAnswer }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const texts = [
    ...quota.conditions.map((condition) => inReadersLanguage(condition)),
    ...quota.footnotes.map((footnote) => `${footnote.mark} ${inReadersLanguage(footnote)}`),
    ...quota.remarks.map(inReadersLanguage),
  ];
  return (
    <Panel title={translate('quotas.show.conditions')}>
      {texts.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('quotas.show.no_conditions')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}>
        {texts.map((text) => <li key={text}>{text}</li>)}
      </Box>
    </Panel>
  );
};
