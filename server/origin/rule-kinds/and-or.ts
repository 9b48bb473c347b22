import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Finding, Way } from '../finding.ts';
import { FIRM_WAYS, combineWays, verdictOf } from '../finding.ts';
import type { Enquiry } from '../enquiry.ts';
import { and, or } from '../kleene.ts';
import type { Selection } from '../selectors.ts';
import type { CompileKind } from './rule-kind.ts';

/** The enquiry as one limb sees it: materials of other classes are not its concern. */
function seenBy(concerns: Selection, enquiry: Enquiry): Enquiry {
  const nonOriginating = enquiry.nonOriginating.map((verdict, index) => (verdict === 'no' ? 'no' : and(verdict, concerns.includes(enquiry.shipment.materials[index]!, enquiry))));
  return { ...enquiry, nonOriginating };
}

/**
 * "and/or" (chapter 16): each limb speaks of a class of materials. A limb whose materials are used must hold for them; a
 * limb whose materials are not used demands nothing but satisfies nothing either, so at least one limb must be engaged.
 */
export const andOr: CompileKind<'andOr'> = (limbs, context) => {
  const compiled = limbs.map(({ for: selector, test }) => ({ concerns: context.selection(selector), test: context.criterion(test) }));
  return (enquiry): Finding => {
    const findings = compiled.map(({ concerns, test }) => ({
      engaged: enquiry.shipment.materials.reduce<Verdict>((verdict, material) => or(verdict, concerns.includes(material, enquiry)), 'no'),
      concerns,
      ...test(seenBy(concerns, enquiry)),
    }));
    const someEngaged = findings.reduce<Verdict>((verdict, { engaged }) => or(verdict, engaged), 'no');
    const demanded = findings.map(({ engaged, ways }): readonly Way[] => {
      if (engaged === 'yes') return ways;
      return engaged === 'no' ? FIRM_WAYS.yes : [...ways, ...FIRM_WAYS.unknown];
    });
    const ways = demanded.reduce(combineWays, FIRM_WAYS[someEngaged]);
    return {
      ways,
      step: () => ({
        test: 'andOr',
        source: context.source,
        result: verdictOf(ways, enquiry),
        text: { en: 'And/or: every limb whose materials are used must hold, and one of them must be used.', lv: 'Un/vai: jāizpildās katrai daļai, kuras materiāli izmantoti, un vismaz vienas daļas materiāliem jābūt izmantotiem.' },
        steps: findings.map(({ engaged, concerns, step }) => {
          const limb = step();
          return engaged === 'no' ? { ...limb, result: 'yes' as const, steps: undefined, text: { en: `Not engaged: no ${concerns.words.en} used.`, lv: `Neattiecas: nav izmantots – ${concerns.words.lv}.` } } : limb;
        }),
      }),
    };
  };
};
