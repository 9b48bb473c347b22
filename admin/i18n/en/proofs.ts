export const proofs = {
  resources: {
    'currency-equivalents': {
      name: 'Currency equivalent |||| Currency equivalents',
      purpose: 'What countries have fixed in their currencies for the amounts in euro (article 31)',
      fields: {
        country: 'Country', currency: 'Currency', year: 'In force in', rate: 'Rate for EUR 1', rateOn: 'Rate of', publicHolidays: 'Public holidays before it',
        'amounts.invoiceDeclaration': 'For EUR 6,000', 'amounts.smallPackage': 'For EUR 500', 'amounts.travellersLuggage': 'For EUR 1,200',
        recordedBy: 'Recorded by', createdAt: 'Recorded',
      },
    },
  },
  proofs: {
    title: 'Proof of origin',
    possible: { yes: 'possible', no: 'not possible', unknown: 'facts are missing' },
    authorisation: 'Approved exporter’s number',
    traffic: 'How the goods travel',
    traffics: { trade: 'by way of trade', 'small-package': 'small package between private persons', 'travellers-luggage': 'traveller’s luggage' },
    box7: 'In box 7',
    language: 'Language',
    declaration: 'the text of the declaration',
    matters: 'Time limits',
    duties: 'To keep, to show, to write',
    period: 'Until %{until}.',
    period_extended: 'Until %{until}, a weekend: %{extendedTo} is still in time.',
    record: 'Record the equivalents of a year',
    record_help: 'The rate of the first working day of October before; an amount may be rounded by up to 5 %, or stay while the conversion raises it by less than 15 % or lowers it (article 31). What is recorded is not changed.',
    empty: 'The protocol names amounts in euro only. Equivalents come here when a rule maintainer or administrator records what a country has fixed for a year.',
  },
};
