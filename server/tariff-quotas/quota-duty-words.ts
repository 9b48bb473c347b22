import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { OverQuotaDuty, QuotaDuty } from '../../rules-schema/tariff-quota/quota-terms.ts';

/** A duty in words: `free`, `50 % of the MFN duty`, `15 %`, `EUR 4.20/100 kg`. */
export function dutyInWords(duty: QuotaDuty | OverQuotaDuty): BothLanguages {
  switch (duty.kind) {
    case 'free': return { lv: 'bez nodokļa', en: 'free of duty' };
    case 'mfn': return { lv: 'MFN nodoklis', en: 'MFN duty' };
    case 'percentOfMfn': {
      const lv = `${duty.percent} % no MFN nodokļa`;
      const en = `${duty.percent} % of the MFN duty`;
      const except = 'except' in duty ? duty.except : undefined;
      return except === undefined ? { lv, en } : { lv: `${lv}; ${except.lv}: pilns MFN nodoklis`, en: `${en}; ${except.en}: the full MFN duty` };
    }
    case 'adValorem': return { lv: `${duty.percent} %`, en: `${duty.percent} %` };
    case 'specific': {
      const figure = `${duty.amount.currency} ${duty.amount.amount}/${duty.per.quantity} ${duty.per.unit}`;
      return { lv: figure, en: figure };
    }
  }
}
