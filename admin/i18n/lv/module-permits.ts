import type { modulePermits as english } from '../en/module-permits.ts';

export const modulePermits: typeof english = {
  resources: {
    'module-permits': {
      name: 'Moduļa atļauja |||| Moduļa atļaujas',
      purpose: 'Kas šodien drīkst lietot datu apmaiņas moduli, ar kuriem kontiem un līdz kuram laikam',
      fields: {
        institution: 'Iestāde', registrationNumber: 'Reģistrācijas Nr.', state: 'Stāvoklis', registeredOn: 'Reģistrēta', validUntil: 'Derīga līdz', applicationNumber: 'Pieteikums', endedOn: 'Izbeigta', endedBy: 'Izbeigta ar pieteikumu',
        users: 'Lietotāji', accounts: 'Konti', inForceOn: 'Spēkā dienā', endingSoon: 'Beidzas 60 dienu laikā', companyId: 'Uzņēmums',
      },
    },
    'module-certificates': {
      name: 'x509 sertifikāts |||| x509 sertifikāti',
      purpose: 'Datu apmaiņas moduļa sertifikāti: pieprasīti, izsniegti, aktīvi, apturēti',
      fields: {
        institution: 'Iestāde', recipient: 'Saņēmējs', state: 'Stāvoklis', requestedOn: 'Pieprasīts', issuedOn: 'Izsniegts', serialNumber: 'Sērijas numurs', activatedOn: 'Aktivizēts', validUntil: 'Derīgs līdz', endedOn: 'Apturēts vai izbeigts',
        reason: 'Iemesls', permitId: 'Atļauja', applicationNumber: 'Pieteikums', requestSubject: 'Sertifikāta pieprasījums', requestKey: 'Atslēga', replacesId: 'Aizstāj', endingSoon: 'Beidzas 60 dienu laikā',
      },
    },
  },
  module_permits: {
    states: { registered: 'reģistrēta', superseded: 'aizstāta', terminated: 'izbeigta', expired: 'beigusies' },
    certificate_states: { requested: 'pieprasīts', issued: 'izsniegts', active: 'aktīvs', suspended: 'apturēts', replaced: 'aizstāts', terminated: 'izbeigts' },
    empty: 'Neviena atļauja neatbilst. Atļauju reģistrē, kad apstiprina datu apmaiņas moduļa pieteikumu.',
    certificates_empty: 'Neviens sertifikāts neatbilst. To pieprasa, kad reģistrē atļauju vai kad lūdz jaunu.',
    certificates: 'x509 sertifikāti',
    issue: { action: 'Atzīmēt izsniegšanu', title: 'Sertifikāts ir izsniegts', submit: 'Saglabāt', done: 'Sertifikāts atzīmēts kā izsniegts.' },
    activate: { action: 'Atzīmēt aktivizēšanu', title: 'Vai saņēmējs sertifikātu ir aktivizējis?', text: 'Turpmāk sertifikāts skaitās aktīvs.', done: 'Sertifikāts ir aktīvs.' },
    ending: { title: 'Drīz beidzas', none: '60 dienu laikā nebeidzas neviena atļauja un neviens x509 sertifikāts.', permit: 'atļauja', certificate: 'x509' },
  },
};
