import type { TraceStep, Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Enquiry } from '../enquiry.ts';
import { FIRM_WAYS, combineWays, verdictOf } from '../finding.ts';
import type { Way } from '../finding.ts';
import { and, or } from '../kleene.ts';
import type { Selection } from '../selectors.ts';
import type { CompiledTest, CompileKind } from './rule-kind.ts';

interface Limb {
  concerns: Selection;
  test: CompiledTest;
}

/** The enquiry as one limb sees it: materials of other classes are not its concern. */
function seenBy({ concerns }: Limb, enquiry: Enquiry): Enquiry {
  const nonOriginating = enquiry.nonOriginating.map((verdict, index) => (verdict === 'no' ? 'no' : and(verdict, concerns.includes(enquiry.shipment.materials[index]!, enquiry))));
  return enquiry.seenAs({ nonOriginating });
}

/** Whether materials a limb speaks of are used. */
function engaged({ concerns }: Limb, enquiry: Enquiry): Verdict {
  let verdict: Verdict = 'no';
  for (const material of enquiry.shipment.materials) verdict = or(verdict, concerns.includes(material, enquiry));
  return verdict;
}

function demanded(limb: Limb, isEngaged: Verdict, enquiry: Enquiry): readonly Way[] {
  if (isEngaged === 'no') return FIRM_WAYS.yes;
  const ways = limb.test.ways(seenBy(limb, enquiry));
  return isEngaged === 'yes' ? ways : [...ways, ...FIRM_WAYS.unknown];
}

function limbStep(limb: Limb, enquiry: Enquiry): TraceStep {
  const step = limb.test.step(seenBy(limb, enquiry));
  if (engaged(limb, enquiry) !== 'no') return step;
  const { words } = limb.concerns;
  return { ...step, result: 'yes', steps: undefined, text: { en: `Not engaged: no ${words.en} used.`, lv: `Neattiecas: nav izmantots – ${words.lv}.` } };
}

/**
 * "and/or" (chapter 16): each limb speaks of a class of materials. A limb whose materials are used must hold for them; a
 * limb whose materials are not used demands nothing but satisfies nothing either, so at least one limb must be engaged.
 */
export const andOr: CompileKind<'andOr'> = (limbs, context) => {
  const compiled = limbs.map(({ for: selector, test }): Limb => ({ concerns: context.selection(selector), test: context.criterion(test) }));
  const waysOf = (enquiry: Enquiry): readonly Way[] => {
    const engagements = compiled.map((limb) => engaged(limb, enquiry));
    const ways = compiled.map((limb, place) => demanded(limb, engagements[place]!, enquiry));
    return ways.reduce(combineWays, FIRM_WAYS[engagements.reduce<Verdict>(or, 'no')]);
  };
  return {
    ways: waysOf,
    step: (enquiry) => ({
      test: 'andOr',
      source: context.source,
      result: verdictOf(waysOf(enquiry), enquiry),
      text: { en: 'And/or: every limb whose materials are used must hold, and one of them must be used.', lv: 'Un/vai: jāizpildās katrai daļai, kuras materiāli izmantoti, un vismaz vienas daļas materiāliem jābūt izmantotiem.' },
      steps: compiled.map((limb) => limbStep(limb, enquiry)),
    }),
  };
};
