import { useLocaleState, useTranslate } from 'react-admin';
import type { OverQuotaDuty, QuotaDuty } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { formatMoney } from '../display/figures.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { percentFigure } from './percent-figure.ts';

/** A duty in the reader's words. */
export const useDutyInWords = (): ((duty: QuotaDuty | OverQuotaDuty) => string) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const inReadersLanguage = useInReadersLanguage();
  return (duty) => {
    switch (duty.kind) {
      case 'free':
      case 'mfn':
        return translate(`quotas.duty.${duty.kind}`);
      case 'percentOfMfn': {
        const share = translate('quotas.duty.percentOfMfn', { percent: percentFigure(duty.percent, language) });
        return 'except' in duty && duty.except ? translate('quotas.duty.except', { share, goods: inReadersLanguage(duty.except) }) : share;
      }
      case 'adValorem':
        return translate('quotas.duty.adValorem', { percent: percentFigure(duty.percent, language) });
      case 'specific':
        return translate('quotas.duty.specific', { amount: formatMoney(duty.amount, language), quantity: duty.per.quantity, unit: duty.per.unit });
    }
  };
};
