import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Selector } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from '../enquiry.ts';
import { nameOf } from '../enquiry.ts';
import { or } from '../kleene.ts';
import type { Selection } from '../selectors.ts';
import type { Material } from '../shipment.ts';
import type { CompileContext } from './rule-kind.ts';

/** The stage of manufacture a rule starts from; what is certainly earlier and certainly later. */
export interface Stages {
  from: Selection;
  permits: (material: Material, enquiry: Enquiry) => Verdict;
}

/**
 * Whether a non-originating material may be used where a rule says "manufacture from X": X itself, an earlier stage
 * (note 3.2), or a material whose nature keeps it outside the rule (note 3.5). Materials of the product's own heading
 * that are not X, and named later stages, may not. What no code tells, a person attests.
 */
export function compileStages(stages: { from: Selector; earlierStages?: Selector; laterStages?: Selector }, context: CompileContext): Stages {
  const from = context.selection(stages.from);
  const earlier = stages.earlierStages && context.selection(stages.earlierStages);
  const later = stages.laterStages && context.selection(stages.laterStages);
  const permits = (material: Material, enquiry: Enquiry): Verdict => {
    const named = or(from.includes(material, enquiry), earlier?.includes(material, enquiry) ?? 'no');
    if (named === 'yes') return 'yes';
    if (material.heading === enquiry.shipment.heading) return named;
    const isLater = later?.includes(material, enquiry) ?? 'no';
    if (isLater === 'yes') return named;
    const attested = enquiry.ask(`earlier-stage@${material.id}`, () => ({
      material: material.id,
      source: { en: 'Protocol 4, Annex I, notes 3.2 and 3.5', lv: '4. protokola I pielikuma 3.2. un 3.5. piezīme' },
      text: {
        en: `The rule starts from ${from.words.en}. Is material ${nameOf(material)} of an earlier stage, or by nature foreign to that manufacture (an additive, for instance)?`,
        lv: `Noteikums sākas ar: ${from.words.lv}. Vai materiāls ${nameOf(material)} ir agrākas stadijas materiāls vai pēc savas būtības uz šo ražošanu neattiecas (piemēram, piedeva)?`,
      },
    }));
    return isLater === 'unknown' && attested === 'yes' ? 'unknown' : or(named, attested);
  };
  return { from, permits };
}
