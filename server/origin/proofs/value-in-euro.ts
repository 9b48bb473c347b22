import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import { EURO_AMOUNTS } from '../../../rules-schema/proof/currency-equivalent.ts';
import type { EuroAmount, FixedEquivalents } from '../../../rules-schema/proof/currency-equivalent.ts';
import type { Requirement } from '../../../rules-schema/proof/proof.ts';
import { amountOf, minorUnits } from '../exact.ts';
import { requirement } from './requirement.ts';

/** What an amount in euro is in the currency of the invoice, in the year of the consignment (article 31(2)–(3)); null where none is recorded. */
function limitIn(currency: string, euro: EuroAmount, date: string, equivalents: readonly FixedEquivalents[]): string | null {
  if (currency === 'EUR') return EURO_AMOUNTS[euro];
  return equivalents.find((fixed) => fixed.currency === currency && fixed.year === Number(date.slice(0, 4)))?.amounts[euro] ?? null;
}

/**
 * The value of the originating products against an amount of the protocol, by the currency of the invoice (article 31).
 * Exactly the amount is within it. Money is compared in minor units; no rate is ever applied to a consignment.
 */
export function valueWithin(euro: EuroAmount, words: { id: string; source: BothLanguages; text: BothLanguages }, { value, date }: Consignment, equivalents: readonly FixedEquivalents[]): Requirement {
  if (value === undefined) {
    return requirement({ ...words, missing: { en: 'Give the total value of the originating products.', lv: 'Norādiet noteiktas izcelsmes izstrādājumu kopējo vērtību.' } }, 'unknown');
  }
  const limit = limitIn(value.currency, euro, date, equivalents);
  if (limit === null) {
    const [year, what] = [date.slice(0, 4), `EUR ${EURO_AMOUNTS[euro]}`];
    return requirement({
      ...words,
      missing: {
        en: `The register has no equivalent of ${what} in ${value.currency} for ${year} (article 31): record it, or invoice in euro.`,
        lv: `Reģistrā nav ${what} ekvivalenta ${value.currency} valūtā ${year}. gadam (31. pants): ierakstiet to vai norādiet vērtību euro.`,
      },
    }, 'unknown');
  }
  const [measured, most] = [minorUnits(value.amount), minorUnits(limit)];
  return requirement({
    ...words, missing: { en: '', lv: '' },
    figures: { kind: 'money', unit: value.currency, measured: amountOf(measured), limit: amountOf(most), margin: amountOf(most - measured) },
  }, measured <= most ? 'yes' : 'no');
}
