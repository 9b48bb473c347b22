import type { certificates as english } from '../en/certificates.ts';

export const certificates: typeof english = {
  resources: {
    certificates: {
      name: 'Sertifikāts |||| Sertifikāti',
      purpose: 'Visi izsniegtie sertifikāti ar pārbaudes kodu',
      fields: {
        number: 'Numurs', type: 'Veids', state: 'Stāvoklis', applicationNumber: 'Pieteikums', applicationId: 'Pieteikums', consignor: 'Nosūtītājs', consignee: 'Saņēmējs', destination: 'Galamērķis',
        verificationCode: 'Pārbaudes kods', verifyPath: 'Publiskā pārbaude', issuedAt: 'Izsniegts', issuedOn: 'Izsniegšanas diena', issuedBy: 'Izsniedza', signatory: 'Parakstītājs', validUntil: 'Derīgs līdz',
        originalNumber: 'Oriģināls', originalIssuedOn: 'Oriģināls izsniegts', replacedById: 'Aizstāts ar', endorsements: 'Atzīmes', cancelledAt: 'Anulēts', reason: 'Iemesls', createdAt: 'Ierakstīts', updatedAt: 'Mainīts',
      },
    },
  },
  certificates: {
    states: { issued: 'izsniegts', replaced: 'aizstāts', cancelled: 'anulēts', 'duplicate-of': 'dublikāts' },
    without_end: 'bez termiņa',
    verify: 'Atvērt publisko pārbaudi',
    empty: 'Neviens sertifikāts neatbilst. Sertifikāti šeit nonāk, kad apstiprinātu pieteikumu izsniedz.',
    in_register: 'Reģistrā',
    cancel: { action: 'Anulēt', title: 'Anulēt sertifikātu %{number}', submit: 'Anulēt sertifikātu', reason: 'Kāpēc anulē', done: 'Sertifikāts ir anulēts.' },
    duplicate: {
      action: 'Izgatavot dublikātu', title: 'Sertifikāta %{number} dublikāts', submit: 'Izgatavot dublikātu', loss: 'Kas noticis ar oriģinālu', explanation: 'Skaidrojums',
      done: 'Dublikāts %{number} ir izgatavots.',
    },
    losses: { stolen: 'nozagts', lost: 'nozaudēts', destroyed: 'iznīcināts' },
  },
};
