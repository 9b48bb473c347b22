import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Enquiry } from '../enquiry.ts';
import { amountOf } from '../exact.ts';
import { FIRM_WAYS } from '../finding.ts';
import { and, between, not } from '../kleene.ts';
import type { Selection } from '../selectors.ts';
import type { CompileKind } from './rule-kind.ts';

/** What materials of a selection are worth, in minor units: those that originate, those that do not, those of which it is not known. */
interface Balance {
  originating: number;
  other: number;
  undecided: number;
}

function weigh(selection: Selection, enquiry: Enquiry): Balance {
  const balance: Balance = { originating: 0, other: 0, undecided: 0 };
  for (const material of enquiry.shipment.materials) {
    const included = selection.includes(material, enquiry);
    const nonOriginating = enquiry.nonOriginating[material.index] ?? 'unknown';
    if (and(included, nonOriginating) === 'yes') balance.other += material.value;
    else if (and(included, not(nonOriginating)) === 'yes') balance.originating += material.value;
    else if (included !== 'no') balance.undecided += material.value;
  }
  return balance;
}

const verdictOn = ({ originating, other, undecided }: Balance): Verdict => between(other + undecided <= originating, other <= originating + undecided);

/**
 * "The value of all the non-originating materials used does not exceed the value of all the originating materials
 * used" (8418, 8452 …). Equal values still satisfy it.
 */
export const originatingOutweighs: CompileKind<'originatingOutweighs'> = (of, context) => {
  const selection = context.selection(of.of ?? { allMaterials: true });
  return {
    ways: (enquiry) => FIRM_WAYS[verdictOn(weigh(selection, enquiry))],
    step: (enquiry) => {
      const balance = weigh(selection, enquiry);
      const { originating, other, undecided } = balance;
      const { currency } = enquiry.shipment;
      return {
        test: 'originatingOutweighs',
        source: context.source,
        result: verdictOn(balance),
        figures: { kind: 'money', unit: currency, measured: amountOf(other + undecided), limit: amountOf(originating), margin: amountOf(originating - other - undecided) },
        text: {
          en: `Value of non-originating materials (${selection.words.en}) does not exceed that of originating ones.`,
          lv: `Nenoteiktas izcelsmes materiālu (${selection.words.lv}) vērtība nepārsniedz noteiktas izcelsmes materiālu vērtību.`,
        },
      };
    },
  };
};
