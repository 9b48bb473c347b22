import type { Figures, Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Allowance } from '../../../rules-schema/origin-rules/criterion.ts';
import type { BothLanguages, Selector } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from '../enquiry.ts';
import { amountOf, comparePercent, percentOf, readablePercent } from '../exact.ts';
import { valueOf } from '../finding.ts';
import { between } from '../kleene.ts';
import type { Selection } from '../selectors.ts';

/** A ceiling on the value of some non-originating materials, in per cent of the ex-works price. */
export interface Ceiling {
  includes: Selection['includes'];
  verdict: (enquiry: Enquiry) => Verdict;
  figures: (enquiry: Enquiry) => Figures;
}

/** Whether the value of a selection stays within `percent` of the ex-works price; at exactly the figure it does. */
export function compileCeiling(selection: Selection, percent: number): Ceiling {
  return {
    includes: selection.includes,
    verdict: (enquiry) => {
      const { least, most } = valueOf(selection, enquiry);
      const { exWorksPrice } = enquiry.shipment;
      return between(comparePercent(most, exWorksPrice, percent) <= 0, comparePercent(least, exWorksPrice, percent) <= 0);
    },
    figures: (enquiry) => {
      const { most } = valueOf(selection, enquiry);
      const { exWorksPrice, currency } = enquiry.shipment;
      const limit = percentOf(exWorksPrice, percent);
      return {
        kind: 'money', unit: currency, percent,
        measured: amountOf(most), limit: amountOf(limit), margin: amountOf(limit - most),
        measuredPercent: readablePercent(most, exWorksPrice),
      };
    },
  };
}

/** An allowance: materials a test would forbid, permitted up to a percentage of the ex-works price. */
export function compileAllowance(allowance: Allowance, context: { selection: (selector: Selector) => Selection }): Ceiling & { words: BothLanguages } {
  const selection = context.selection(allowance.of);
  return {
    ...compileCeiling(selection, allowance.percent),
    words: {
      en: `; however, ${selection.words.en} may be used up to ${allowance.percent} % of the ex-works price`,
      lv: `; tomēr drīkst izmantot līdz ${String(allowance.percent).replace('.', ',')} % no ražotāja cenas: ${selection.words.lv}`,
    },
  };
}
