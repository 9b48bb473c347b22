import type { Question, Verdict } from '../../rules-schema/determination/determination.ts';
import { not } from './kleene.ts';
import type { Material, Shipment } from './shipment.ts';

/** What a question says beside its id; written only when somebody reads it. */
export type QuestionWords = () => Omit<Question, 'id'>;

/**
 * One reading of a shipment: what is known, what people attested, and every question that came up.
 * `assumed` stands in for answers while the engine tries which questions can still change the outcome.
 */
export class Enquiry {
  readonly shipment: Shipment;
  /** Per material: whether it counts as non-originating (articles 2–6). */
  readonly nonOriginating: readonly Verdict[];
  /** Added value acquired outside (article 12(4)), in minor units: counts towards every limit on the value of all materials. */
  readonly addedOutside: number = 0;
  readonly #assumed: ReadonlyMap<string, boolean> | undefined;
  readonly #asked: { questions: Map<string, QuestionWords> | null };

  constructor(shipment: Shipment, assumed: ReadonlyMap<string, boolean> | undefined, of?: { asked: Enquiry; nonOriginating: readonly Verdict[]; addedOutside: number }) {
    this.shipment = shipment;
    this.#assumed = assumed;
    this.#asked = of === undefined ? { questions: null } : of.asked.#asked;
    this.addedOutside = of?.addedOutside ?? 0;
    this.nonOriginating = of?.nonOriginating ?? countNonOriginating(this);
  }

  /** Yes or no as attested; unknown where nobody has said, and the question is then on record. */
  ask(id: string, words: QuestionWords): Verdict {
    const { answers } = this.shipment;
    const answer = answers.size === 0 ? undefined : answers.get(id);
    const taken = answer ?? this.#assumed?.get(id);
    if (taken !== undefined) return taken ? 'yes' : 'no';
    this.#asked.questions ??= new Map();
    this.#asked.questions.set(id, words);
    return 'unknown';
  }

  /** The ids of the questions that came up, in their order. */
  get asked(): string[] {
    return [...(this.#asked.questions?.keys() ?? [])];
  }

  /** A question that came up, in full. */
  question(id: string): Question {
    const words = this.#asked.questions?.get(id);
    if (words === undefined) throw new Error(`Nobody asked "${id}".`);
    return { id, ...words() };
  }

  /** The same enquiry into the goods seen otherwise; what it asks is asked here too. */
  seenAs(otherwise: { shipment?: Shipment; nonOriginating?: readonly Verdict[]; addedOutside?: number }): Enquiry {
    const { shipment = this.shipment, nonOriginating = this.nonOriginating, addedOutside = this.addedOutside } = otherwise;
    return new Enquiry(shipment, this.#assumed, { asked: this, nonOriginating, addedOutside });
  }
}

export function openEnquiry(shipment: Shipment, assumed?: ReadonlyMap<string, boolean>): Enquiry {
  return new Enquiry(shipment, assumed);
}

const ALL_ORIGINATING: readonly Verdict[] = [];

function countNonOriginating(enquiry: Enquiry): readonly Verdict[] {
  const { materials } = enquiry.shipment;
  if (materials.length === 0) return ALL_ORIGINATING;
  const counted: Verdict[] = [];
  for (const material of materials) counted.push(countsAsNonOriginating(material, enquiry));
  return counted;
}

/** A material of the other party counts as originating only if the working exceeds article 7(1) (articles 3, 4, 38). */
function originatesHere(material: Material, shipment: Shipment): Verdict {
  if (material.origin === 'own') return 'yes';
  if (material.origin === 'cumulable') return shipment.onlyInsufficient === true ? 'no' : 'yes';
  return 'no';
}

function countsAsNonOriginating(material: Material, enquiry: Enquiry): Verdict {
  const { facts, id } = material;
  if (facts.originating === false || material.origin === 'third-country' || material.origin === 'other-party') return 'yes';
  const ifOriginating = not(originatesHere(material, enquiry.shipment));
  if (facts.originating === true || facts.whollyObtained === true) return ifOriginating;
  const attested = enquiry.ask(`originating@${id}`, () => ({
    material: id,
    source: { en: 'Protocol 4, article 2', lv: '4. protokola 2. pants' },
    text: {
      en: `Is material ${nameOf(material)} originating (proof of origin or supplier’s declaration at hand)?`,
      lv: `Vai materiāls ${nameOf(material)} ir noteiktas izcelsmes (ir izcelsmes apliecinājums vai piegādātāja deklarācija)?`,
    },
  }));
  if (attested === 'yes') return ifOriginating;
  return attested === 'no' || ifOriginating === 'yes' ? 'yes' : 'unknown';
}

/** How a person would call a material: its id, code and description. */
export function nameOf(material: Material): string {
  const description = material.facts.description?.trim();
  return `${material.id} (${material.facts.code}${description ? `, ${description}` : ''})`;
}
