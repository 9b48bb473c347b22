import { useTranslate } from 'react-admin';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';

/** Where a row is printed, in the reader's words. */
export const useSourceInWords = (): ((source: TariffQuota['source']) => string) => {
  const translate = useTranslate();
  return ({ annex, part, legalBasis, page, lines }) => {
    const [first, last] = lines;
    const line = first === undefined ? null : translate(first === last ? 'quotas.show.line' : 'quotas.show.lines', { from: first, to: last ?? first });
    const printedOn = page === null ? null : translate('quotas.show.page', { page });
    return [`${translate('resources.tariff-quotas.fields.annex')} ${annex}`, part, legalBasis, printedOn, line].filter(Boolean).join(' · ');
  };
};
