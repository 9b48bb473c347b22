import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { QuotaStandAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaCandidateAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import type { TariffCandidate } from './quota-candidates.ts';
import type { TariffOffer } from './tariff-offer.ts';

const joined = (rows: readonly BothLanguages[], language: keyof BothLanguages): string => rows.map((row) => row[language]).join(' › ');

/** The goods in words, with the rows above that a concession's own words rest on; null where only codes are printed. */
function goodsOf({ kind, terms }: TariffOffer): BothLanguages | null {
  if (kind === 'quota') return terms.description;
  if (terms.description === null) return null;
  const rows = [...terms.path, terms.description];
  return { lv: joined(rows, 'lv'), en: joined(rows, 'en') };
}

/** A candidate as it is read; `inYear` is the stand of a quota. */
export function candidateAnswer({ offer, covers, open, why }: TariffCandidate, inYear: QuotaStandAnswer | null): QuotaCandidateAnswer {
  const { orderNumber, annex, codesPrinted } = offer.terms;
  const place = { orderNumber, annex, codesPrinted, description: goodsOf(offer), covers, open, why };
  if (offer.kind === 'concession') {
    return {
      ...place, kind: 'concession', quotaId: null, concessionId: offer.id, unit: null,
      inQuotaDuty: offer.terms.duty, overQuotaDuty: null, conditions: [], inYear: null,
    };
  }
  const { unit, inQuotaDuty, overQuotaDuty, conditions } = offer.terms;
  return { ...place, kind: 'quota', quotaId: offer.id, concessionId: null, unit, inQuotaDuty, overQuotaDuty, conditions, inYear };
}
