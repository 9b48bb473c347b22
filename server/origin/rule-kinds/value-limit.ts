import { FIRM_WAYS } from '../finding.ts';
import { compileCeiling } from './allowance.ts';
import type { CompileKind } from './rule-kind.ts';

/**
 * "The value of all the materials used does not exceed … % of the ex-works price", of all or of some materials.
 * Only non-originating materials are measured (article 6(1)). No tolerance raises a printed percentage (article 6(2)(b)),
 * and two limits in one rule are never added together (introductory note 3.6).
 */
export const valueLimit: CompileKind<'valueLimit'> = (of, context) => {
  const selection = context.selection(of.of ?? { allMaterials: true });
  const ceiling = compileCeiling(selection, of.percent);
  return {
    ways: (enquiry) => FIRM_WAYS[ceiling.verdict(enquiry)],
    step: (enquiry) => ({
      test: 'valueLimit',
      source: context.source,
      result: ceiling.verdict(enquiry),
      figures: ceiling.figures(enquiry),
      text: {
        en: `Value of non-originating materials (${selection.words.en}) at most ${of.percent} % of the ex-works price.`,
        lv: `Nenoteiktas izcelsmes materiālu (${selection.words.lv}) vērtība nepārsniedz ${String(of.percent).replace('.', ',')} % no ražotāja cenas.`,
      },
    }),
  };
};
