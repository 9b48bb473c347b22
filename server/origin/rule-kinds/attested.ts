import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Enquiry } from '../enquiry.ts';
import { FIRM_WAYS } from '../finding.ts';
import type { Selection } from '../selectors.ts';
import type { CompileKind } from './rule-kind.ts';

/** The mass of the selected materials (packing is one with the product, article 8(2)), in milligrams; null where one is missing or may be another. */
function massOf(selection: Selection, enquiry: Enquiry): number | null {
  let mass = 0;
  for (const material of enquiry.shipment.materials) {
    const included = selection.includes(material, enquiry);
    if (included === 'no') continue;
    if (included === 'unknown' || material.weight === null) return null;
    mass += material.weight;
  }
  return mass;
}

/** What the bill of materials shows: no where either kind is missing from the product (nothing predominates over it), else by mass. */
function heavierByBill(heavier: Selection, lighter: Selection, enquiry: Enquiry): Verdict {
  const [more, less] = [massOf(heavier, enquiry), massOf(lighter, enquiry)];
  if (more === 0 || less === 0) return 'no';
  if (more === null || less === null) return 'unknown';
  return more > less ? 'yes' : 'no';
}

/** A sentence as it goes on after a colon; a word in capitals stays. */
const beginningSmall = (sentence: string): string => sentence.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/**
 * A judgement only a person can make (Cabinet Regulation 736, point 6.2). Which group of plastics predominates by weight
 * (footnotes 16 to 20 of Annex II, products made of materials of both groups) is asked only where the bill of materials
 * does not show it.
 */
export const attested: CompileKind<'attested'> = ({ fact, heavier, lighter }, context) => {
  const sides = heavier && lighter && [context.selection(heavier), context.selection(lighter)] as const;
  const id = `fact:${fact.id}`;
  const shownIn = (enquiry: Enquiry): Verdict => (sides ? heavierByBill(...sides, enquiry) : 'unknown');
  const verdictOn = (enquiry: Enquiry): Verdict => {
    const shown = shownIn(enquiry);
    return shown === 'unknown' ? enquiry.ask(id, () => ({ source: context.source, text: { en: `Is it so: ${beginningSmall(fact.en)}?`, lv: `Vai tā ir: ${beginningSmall(fact.lv)}?` } })) : shown;
  };
  return {
    ways: (enquiry) => FIRM_WAYS[verdictOn(enquiry)],
    step: (enquiry) => {
      const bill = shownIn(enquiry) === 'unknown' ? { en: '', lv: '' } : { en: ' (by the bill of materials)', lv: ' (pēc materiālu saraksta)' };
      return { test: 'attested', source: context.source, result: verdictOn(enquiry), text: { en: `${fact.en}${bill.en}.`, lv: `${fact.lv}${bill.lv}.` } };
    },
  };
};
