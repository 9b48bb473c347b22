/** Why currency equivalents may not be recorded. */
export const currencyEquivalentMessages = {
  'equivalents-not-permitted': { en: 'Article 31 does not allow these equivalents. See what is said at the fields.', lv: '31. pants šādus ekvivalentus nepieļauj. Skatiet norādes pie laukiem.' },
  'equivalents-recorded': { en: 'The equivalents in {currency} for {year} are recorded already; what is recorded is not changed.', lv: '{currency} ekvivalenti {year}. gadam jau ir ierakstīti; ierakstīto nemaina.' },
} as const;
