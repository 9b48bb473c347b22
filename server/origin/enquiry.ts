import type { Question, Verdict } from '../../rules-schema/determination/determination.ts';
import { not } from './kleene.ts';
import type { Material, Shipment } from './shipment.ts';

/**
 * One reading of a shipment: what is known, what people attested, and every question that came up.
 * `assumed` overrides answers while the engine tries which questions can still change the outcome.
 */
export interface Enquiry {
  shipment: Shipment;
  /** Per material: whether it counts as non-originating (articles 2–6). */
  nonOriginating: readonly Verdict[];
  /** Added value acquired outside (article 12(4)), in minor units: counts towards every limit on the value of all materials. */
  addedOutside: number;
  asked: Map<string, Question>;
  ask: (question: Question) => Verdict;
}

export function openEnquiry(shipment: Shipment, assumed?: ReadonlyMap<string, boolean>): Enquiry {
  const asked = new Map<string, Question>();
  const ask = (question: Question): Verdict => {
    const answer = shipment.answers.get(question.id) ?? assumed?.get(question.id);
    if (answer !== undefined) return answer ? 'yes' : 'no';
    asked.set(question.id, question);
    return 'unknown';
  };
  const nonOriginating = shipment.materials.map((material) => countsAsNonOriginating(material, shipment, ask));
  return { shipment, nonOriginating, addedOutside: 0, asked, ask };
}

/** A material of the other party counts as originating only if the working exceeds article 7(1) (articles 3, 4, 38). */
function originatesHere(material: Material, shipment: Shipment): Verdict {
  if (material.origin === 'own') return 'yes';
  if (material.origin === 'cumulable') return shipment.onlyInsufficient === true ? 'no' : 'yes';
  return 'no';
}

function countsAsNonOriginating(material: Material, shipment: Shipment, ask: Enquiry['ask']): Verdict {
  const { facts, id } = material;
  if (facts.originating === false || material.origin === 'third-country' || material.origin === 'other-party') return 'yes';
  const ifOriginating = not(originatesHere(material, shipment));
  if (facts.originating === true || facts.whollyObtained === true) return ifOriginating;
  const attested = ask({
    id: `originating@${id}`,
    material: id,
    source: { en: 'Protocol 4, article 2', lv: '4. protokola 2. pants' },
    text: {
      en: `Is material ${nameOf(material)} originating (proof of origin or supplier’s declaration at hand)?`,
      lv: `Vai materiāls ${nameOf(material)} ir noteiktas izcelsmes (ir izcelsmes apliecinājums vai piegādātāja deklarācija)?`,
    },
  });
  if (attested === 'yes') return ifOriginating;
  return attested === 'no' || ifOriginating === 'yes' ? 'yes' : 'unknown';
}

/** How a person would call a material: its id, code and description. */
export function nameOf(material: Material): string {
  const description = material.facts.description?.trim();
  return `${material.id} (${material.facts.code}${description ? `, ${description}` : ''})`;
}
