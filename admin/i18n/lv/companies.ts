import type { companies as english } from '../en/companies.ts';

export const companies: typeof english = {
  resources: {
    companies: {
      name: 'Uzņēmums |||| Uzņēmumi',
      purpose: 'Kas lūdz sertifikātus',
      fields: {
        name: 'Nosaukums', registrationNumber: 'Reģistrācijas numurs', address: 'Pilna adrese', country: 'Valsts', email: 'E-pasts', status: 'Statuss', createdAt: 'Ierakstīts', updatedAt: 'Mainīts',
      },
    },
  },
  companies: {
    status: { active: 'aktīvs', deactivated: 'deaktivizēts' },
    enter: 'Ievadīt uzņēmumu',
    number_wrong: 'Vienpadsmit cipari, kā Uzņēmumu reģistrā',
    empty: 'Neviens uzņēmums neatbilst. Uzņēmumus šeit ieraksta darbinieki – šajā lapā vai pieņemot pieteikumu.',
    in_register: 'Reģistrā',
    applications: 'Šī uzņēmuma pieteikumi',
    no_parties: 'Šim uzņēmumam reģistrā vēl nav nosūtītāju, saņēmēju vai importētāju.',
    deactivate: { action: 'Deaktivizēt', title: 'Deaktivizēt: %{name}?', text: 'Jaunos pieteikumos to vairs nevarēs norādīt. Jau izlemtais nemainās, un ierakstu var aktivizēt no jauna.', done: 'Deaktivizēts.' },
    activate: { action: 'Aktivizēt', title: 'Aktivizēt: %{name}?', text: 'To atkal varēs norādīt jaunos pieteikumos.', done: 'Aktivizēts.' },
  },
};
