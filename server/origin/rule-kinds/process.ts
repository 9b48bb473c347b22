import { idsOf, offences, verdictOf } from '../finding.ts';
import { and, not } from '../kleene.ts';
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
  return (enquiry) => {
    const measured = enquiry.nonOriginating.some((verdict) => verdict !== 'no');
    const attested = measured ? enquiry.ask({
      id: `process:${of.fact.id}`,
      source: context.source,
      text: { en: `Was this done: ${of.fact.en}?`, lv: `Vai tas ir darīts: ${of.fact.lv}?` },
    }) : 'yes';
    const way = offences(enquiry, (index) => {
      const { code } = enquiry.shipment;
      const material = enquiry.shipment.materials[index]!;
      const isFree = stages === undefined || (isTextile(code) && !isTextile(material.code));
      const ofStage = isFree ? 'yes' : stages.permits(material, enquiry);
      return not(and(attested, ofStage));
    });
    const ways = [way];
    return {
      ways,
      step: () => ({
        test: 'process',
        source: context.source,
        result: verdictOf(ways, enquiry),
        materials: idsOf([...way.offending, ...way.possiblyOffending], enquiry),
        text: { en: `Process: ${of.fact.en}.`, lv: `Process: ${of.fact.lv}.` },
      }),
    };
  };
};
