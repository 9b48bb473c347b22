import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { Consignment } from '../../rules-schema/proof/consignment.ts';

/** The consignment that tried goods alone would make; null where their agreement knows no proofs of Protocol 4. */
export const consignmentOfGoods = (facts: Facts, { outcome, trace }: Pick<Determination, 'outcome' | 'trace'>): Consignment | null => {
  if (facts.agreement !== 'EC-HR-SAA') return null;
  return {
    from: facts.manufacturedIn, to: facts.exportedTo, date: facts.date, value: facts.product.exWorksPrice,
    ...(outcome !== 'undetermined' && { originating: outcome === 'originating' }),
    ...(trace.some(({ test, result }) => test === 'cumulation' && result === 'yes') && { cumulated: true }),
    ...(facts.outsideProcessing && { workedOutside: true }),
  };
};
