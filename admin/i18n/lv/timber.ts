import type { timber as english } from '../en/timber.ts';

export const timber: typeof english = {
  resources: {
    'timber-statements': {
      name: 'Kokmateriālu paziņojums |||| Kokmateriālu paziņojumi',
      purpose: 'Kokmateriālu pienācīgas pārbaudes paziņojumi ar TRACES references un verifikācijas numuriem',
      fields: {
        operator: 'Operators', state: 'Stāvoklis', kind: 'Veids', applicationNumber: 'Pieteikums', internalReference: 'Iekšējā atsauce', licences: 'Ciršanas apliecinājumi', fee: 'Maksa', referenceNumber: 'References numurs', verificationNumber: 'Verifikācijas numurs',
        submittedAt: 'Iesniegts', availableAt: 'Atsauce saņemta', amendableUntil: 'Labojams vai atsaucams līdz', lastAskedAt: 'TRACES pēdējoreiz vaicāta', fault: 'TRACES iebilst', tracesIdentifier: 'TRACES identifikators', createdAt: 'Sagatavots',
      },
    },
    'timber-operators': {
      name: 'Kokmateriālu operators |||| Kokmateriālu operatori',
      purpose: 'DACE lietotāji un vai ir viņu parakstītā piekrišana',
      fields: { companyId: 'Uzņēmums', name: 'Uzņēmums', daceUser: 'DACE lietotājs', consentSignedOn: 'Piekrišana parakstīta', consentDocument: 'Parakstītā veidlapa (datne)', consentEndsOn: 'Piekrišana beidzas' },
    },
  },
  timber: {
    states: { prepared: 'sagatavots', submitted: 'iesniegts', available: 'pieejams', rejected: 'noraidīts', withdrawn: 'atsaukts', archived: 'arhivēts' },
    empty: 'Neviens paziņojums neatbilst. Paziņojumu sagatavo, kad apstiprina kokmateriālu atsauces pieteikumu.',
    operators_empty: 'Neviens operators vēl nav reģistrēts. Pakalpojums ir DACE lietotājiem, kas parakstījuši piekrišanu.',
    enter_operator: 'Reģistrēt operatoru',
    no_consent: 'piekrišanas nav',
    submit: { action: 'Iesniegt TRACES', title: 'Vai iesniegt paziņojumu TRACES?', text: 'Paziņojumu sūta kopā ar katra apliecinājuma ģeometriju. References numuru TRACES piešķir vēlāk.', done: 'Paziņojums ir iesniegts.' },
    ask: { action: 'Vaicāt TRACES', done: 'TRACES ir atbildējusi.' },
    amend: { action: 'Sūtīt vēlreiz', title: 'Vai sūtīt paziņojumu vēlreiz?', text: 'TRACES aizstāj tur esošo ar šeit rakstīto. Iespējams 72 stundas pēc references numura piešķiršanas.', done: 'Paziņojums ir labots.' },
    withdraw: { action: 'Atsaukt', title: 'Vai atsaukt paziņojumu?', text: 'TRACES paziņojumu atceļ. Iespējams 72 stundas pēc references numura piešķiršanas.', done: 'Paziņojums ir atsaukts.' },
    xml: 'XML',
  },
};
