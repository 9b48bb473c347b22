import type { parties as english } from '../en/parties.ts';

export const parties: typeof english = {
  resources: {
    parties: {
      name: 'Puse |||| Puses',
      purpose: 'Reģistrā esošie nosūtītāji, saņēmēji un importētāji ar pilnvarām',
      fields: {
        name: 'Nosaukums', kind: 'Veids', companyId: 'Uzņēmums', companyName: 'Uzņēmums', address: 'Pilna adrese', country: 'Valsts', registrationNumber: 'Reģistrācijas vai nodokļu maksātāja numurs',
        powersOfAttorney: 'Pilnvaras', status: 'Statuss', createdAt: 'Ierakstīts', updatedAt: 'Mainīts',
      },
    },
  },
  parties: {
    kinds: { consignor: 'nosūtītājs', consignee: 'saņēmējs', importer: 'importētājs' },
    enter: 'Ievadīt pusi',
    document: 'Parakstītais dokuments',
    valid_from: 'Spēkā no',
    valid_to: 'Spēkā līdz',
    powers_help: 'Nosūtītājam, kas nav pats pieteicējs, vajag spēkā esošu pilnvaru; bez beigu datuma tā ir spēkā, līdz to atsauc.',
    empty: 'Neviena puse neatbilst. Puses šeit ieraksta darbinieki – šajā lapā vai pieņemot pieteikumu.',
  },
};
