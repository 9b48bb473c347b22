import type { certificates as english } from '../en/certificates.ts';

export const certificates: typeof english = {
  resources: {
    certificates: {
      name: 'Sertifikāts |||| Sertifikāti',
      purpose: 'Visi izsniegtie sertifikāti ar pārbaudes kodu',
      fields: {
        number: 'Numurs', type: 'Veids', state: 'Stāvoklis', applicationNumber: 'Pieteikums', applicationId: 'Pieteikums', consignor: 'Nosūtītājs', consignee: 'Saņēmējs', destination: 'Galamērķis',
        verificationCode: 'Pārbaudes kods', verifyPath: 'Publiskā pārbaude', issuedAt: 'Izsniegts', issuedOn: 'Izsniegšanas diena', issuedBy: 'Izsniedza', signatory: 'Parakstītājs', validUntil: 'Derīgs līdz',
        originalNumber: 'Oriģināls', originalIssuedOn: 'Oriģināls izsniegts', replacedById: 'Aizstāts ar', endorsements: 'Atzīmes', cancelledAt: 'Anulēts', reason: 'Iemesls', createdAt: 'Ierakstīts', updatedAt: 'Mainīts', delivery: 'Drukā', paper: 'Izdruka', sealedAt: 'Apzīmogots', sealedSha256: 'Apzīmogotā PDF SHA-256', postedOn: 'Nosūtīts pa pastu', formNumber: 'Iespiestā veidlapa', customsNumber: 'Muitas numurs (11. aile)', customsOffice: 'Muitas iestāde', customsOn: 'Muita izdevusi',
      },
    },
  },
  audit: { deeds: { seal: 'apzīmogots', post: 'nosūtīts pa pastu', endorse: 'muitas vizēts', 'use-form': 'veidlapa izņemta', spoil: 'veidlapa sabojāta' } },
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
    deliveries: { 'client-prints': 'klients, elektroniski apzīmogotu', 'chamber-prints': 'kamera, apzīmogo un nosūta pa pastu' },
    paper: {
      title: 'Izdruka',
      states: { prepared: 'jāsagatavo', sealed: 'apzīmogots', posted: 'nosūtīts pa pastu' },
      overlay: 'Drukāt uz oficiālās veidlapas', print: 'Drukāt', sealed: 'Apzīmogotais PDF', specimen: 'Paraugs',
    },
    seal: { action: 'Apzīmogot', title: 'Apzīmogot %{number}', text: 'Sertifikātu vienu reizi sagatavo kā PDF, apzīmogo ar biroja atslēgu un glabā. Pēc tam to vairs nevar sagatavot citādi.', done: 'Sertifikāts ir apzīmogots.' },
    post: { action: 'Ierakstīt nosūtīšanu', title: '%{number} pa pastu', submit: 'Ierakstīt', text: 'Izdrukāts, apzīmogots, parakstīts un nodots pastā.', day: 'Nosūtīšanas diena', done: 'Nosūtīšana ir ierakstīta.' },
    form: {
      action: 'Ņemt veidlapu', title: 'Iespiestā veidlapa sertifikātam %{number}', submit: 'Ņemt veidlapu', series: 'Sērija', serial: 'Numurs', done: 'Veidlapa ir izņemta no krājuma.',
      low: 'Atlikusi tikai %{smart_count} veidlapa. Pasūtiet vēl. |||| Atlikušas tikai %{smart_count} veidlapas. Pasūtiet vēl.',
    },
    customs: { action: 'Reģistrēt 11. aili', title: 'Muitas vīza sertifikātam %{number}', submit: 'Reģistrēt', none: 'vēl nav vizēts', done: 'Muitas vīza ir reģistrēta.' },
    printer: {
      action: 'Printera nobīde', title: 'Kur printeris drukā', submit: 'Saglabāt', right: 'Pa labi, mm', down: 'Uz leju, mm', for_office: 'Visiem, kas paši neko nav iestatījuši', done: 'Izdrukas ir attiecīgi pārbīdītas.',
      text: 'Izdrukājiet paraugu uz tukšas lapas, pielieciet to oficiālajai veidlapai un norādiet, cik tālu tas jāpārbīda. Negatīvi skaitļi bīda pa kreisi un uz augšu.',
    },
    losses: { stolen: 'nozagts', lost: 'nozaudēts', destroyed: 'iznīcināts' },
  },
};
