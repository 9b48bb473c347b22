import type { proofs as english } from '../en/proofs.ts';

export const proofs: typeof english = {
  resources: {
    'currency-equivalents': {
      name: 'Valūtas ekvivalents |||| Valūtu ekvivalenti',
      purpose: 'Valstu noteiktās summas to valūtās eiro izteikto summu vietā (31. pants)',
      fields: {
        country: 'Valsts', currency: 'Valūta', year: 'Spēkā gadā', rate: 'Kurss par EUR 1', rateOn: 'Kursa diena', publicHolidays: 'Svētku dienas pirms tās',
        'amounts.invoiceDeclaration': 'EUR 6000 vietā', 'amounts.smallPackage': 'EUR 500 vietā', 'amounts.travellersLuggage': 'EUR 1200 vietā',
        recordedBy: 'Ierakstīja', createdAt: 'Ierakstīts',
      },
    },
  },
  proofs: {
    title: 'Izcelsmes apliecinājums',
    possible: { yes: 'var izmantot', no: 'nevar izmantot', unknown: 'trūkst ziņu' },
    authorisation: 'Atzīta eksportētāja numurs',
    traffic: 'Kā preces pārvieto',
    traffics: { trade: 'tirdzniecībai', 'small-package': 'sīkpaka starp privātpersonām', 'travellers-luggage': 'ceļotāja bagāža' },
    box7: '7. ailē',
    language: 'Valoda',
    declaration: 'deklarācijas tekstu',
    matters: 'Termiņi',
    duties: 'Kas jāglabā, jāuzrāda, jāieraksta',
    period: 'Līdz %{until}.',
    period_extended: 'Līdz %{until}, kas ir brīvdiena: %{extendedTo} vēl ir laikā.',
    record: 'Ierakstīt gada ekvivalentus',
    record_help: 'Iepriekšējā oktobra pirmās darba dienas kurss; summu drīkst noapaļot līdz 5 % vai atstāt nemainīgu, ja konvertējot tā pieaugtu par mazāk nekā 15 % vai samazinātos (31. pants). Ierakstīto nemaina.',
    empty: 'Protokolā ir tikai summas eiro. Ekvivalenti šeit parādās, kad noteikumu uzturētājs vai administrators ieraksta, ko valsts noteikusi gadam.',
  },
};
