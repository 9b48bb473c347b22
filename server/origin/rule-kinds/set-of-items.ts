import { FIRM_WAYS } from '../finding.ts';
import { compileCeiling } from './allowance.ts';
import type { CompileKind } from './rule-kind.ts';

/** A set whose items each meet their own rule; non-originating items up to a percentage of the set's price (6308, 9605). */
export const setOfItems: CompileKind<'setOfItems'> = ({ percent }, context) => {
  const ceiling = compileCeiling(context.selection({ allMaterials: true }), percent);
  return {
    ways: (enquiry) => FIRM_WAYS[ceiling.verdict(enquiry)],
    step: (enquiry) => ({
      test: 'setOfItems',
      source: context.source,
      result: ceiling.verdict(enquiry),
      figures: ceiling.figures(enquiry),
      text: {
        en: `Each item of the set originates by its own rule; non-originating items at most ${percent} % of the ex-works price of the set.`,
        lv: `Katrs komplekta priekšmets ir noteiktas izcelsmes pēc sava noteikuma; nenoteiktas izcelsmes priekšmeti nepārsniedz ${percent} % no komplekta ražotāja cenas.`,
      },
    }),
  };
};
