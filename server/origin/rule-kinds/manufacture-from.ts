import { idsOf, offences, verdictOf } from '../finding.ts';
import { not } from '../kleene.ts';
import type { CompileKind } from './rule-kind.ts';
import { compileStages } from './stages.ts';

/** "Manufacture from …": the list names the stage the non-originating materials may be at (notes 3.2, 3.4, 3.5). */
export const manufactureFrom: CompileKind<'manufactureFrom'> = (of, context) => {
  const stages = compileStages(of, context);
  return (enquiry) => {
    const way = offences(enquiry, (index) => not(stages.permits(enquiry.shipment.materials[index]!, enquiry)));
    const ways = [way];
    return {
      ways,
      step: () => ({
        test: 'manufactureFrom',
        source: context.source,
        result: verdictOf(ways, enquiry),
        materials: idsOf([...way.offending, ...way.possiblyOffending], enquiry),
        text: { en: `Manufacture from: ${stages.from.words.en}.`, lv: `Ražošana no: ${stages.from.words.lv}.` },
      }),
    };
  };
};
