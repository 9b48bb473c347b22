import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Enquiry } from '../enquiry.ts';
import { offences, offendersIn, onlyWay, verdictOf } from '../finding.ts';
import { and, not } from '../kleene.ts';
import type { Material } from '../shipment.ts';
import type { CompileKind } from './rule-kind.ts';
import { compileStages } from './stages.ts';
import { isTextile } from './textile-notes.ts';

/**
 * A process that confers origin on non-originating materials ("washing, disinfecting, sorting and straightening of
 * bristles", ex 0502). Materials that did not undergo it should not have been used. Where nothing non-originating is
 * used there is nothing to process (article 6(1)). In products of chapters 50 to 63 materials of other chapters (dyes, for
 * instance) may be used freely beside what is processed (note 6.2).
 */
export const process: CompileKind<'process'> = (of, context) => {
  const stages = of.on && compileStages({ from: of.on, laterStages: of.laterStages }, context);
  const id = `process:${of.fact.id}`;
  const wasDone = (enquiry: Enquiry): Verdict => enquiry.ask(id, () => ({
    source: context.source,
    text: { en: `Was this done: ${of.fact.en}?`, lv: `Vai tas ir darīts: ${of.fact.lv}?` },
  }));
  const forbids = (material: Material, enquiry: Enquiry): Verdict => {
    const isFree = stages === undefined || (isTextile(enquiry.shipment.code) && !isTextile(material.code));
    return not(and(wasDone(enquiry), isFree ? 'yes' : stages.permits(material, enquiry)));
  };
  const waysOf = (enquiry: Enquiry) => onlyWay(offences(enquiry, forbids));
  return {
    ways: waysOf,
    step: (enquiry) => {
      const ways = waysOf(enquiry);
      return {
        test: 'process',
        source: context.source,
        result: verdictOf(ways, enquiry),
        materials: offendersIn(ways, enquiry),
        text: { en: `Process: ${of.fact.en}.`, lv: `Process: ${of.fact.lv}.` },
      };
    },
  };
};
