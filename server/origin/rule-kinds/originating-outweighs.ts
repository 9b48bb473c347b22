import { amountOf } from '../exact.ts';
import { FIRM_WAYS } from '../finding.ts';
import { and, between, not } from '../kleene.ts';
import type { CompileKind } from './rule-kind.ts';

/**
 * "The value of all the non-originating materials used does not exceed the value of all the originating materials
 * used" (8418, 8452 …). Equal values still satisfy it.
 */
export const originatingOutweighs: CompileKind<'originatingOutweighs'> = (of, context) => {
  const selection = context.selection(of.of ?? { allMaterials: true });
  return (enquiry) => {
    let [originating, other, undecided] = [0, 0, 0];
    enquiry.shipment.materials.forEach((material, index) => {
      const included = selection.includes(material, enquiry);
      const nonOriginating = enquiry.nonOriginating[index] ?? 'unknown';
      if (and(included, nonOriginating) === 'yes') other += material.value;
      else if (and(included, not(nonOriginating)) === 'yes') originating += material.value;
      else if (included !== 'no') undecided += material.value;
    });
    const verdict = between(other + undecided <= originating, other <= originating + undecided);
    const { currency } = enquiry.shipment;
    return {
      ways: FIRM_WAYS[verdict],
      step: () => ({
        test: 'originatingOutweighs',
        source: context.source,
        result: verdict,
        figures: { kind: 'money', unit: currency, measured: amountOf(other + undecided), limit: amountOf(originating), margin: amountOf(originating - other - undecided) },
        text: {
          en: `Value of non-originating materials (${selection.words.en}) does not exceed that of originating ones.`,
          lv: `Nenoteiktas izcelsmes materiālu (${selection.words.lv}) vērtība nepārsniedz noteiktas izcelsmes materiālu vērtību.`,
        },
      }),
    };
  };
};
