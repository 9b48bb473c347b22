import type { verificationRequests as english } from '../en/verification-requests.ts';

export const verificationRequests: typeof english = {
  resources: {
    'verification-requests': {
      name: 'Pārbaudes pieprasījums |||| Pārbaudes pieprasījumi',
      purpose: 'Izcelsmes apliecinājumi, ko muita lūdz pārbaudīt, ar atbildes termiņu',
      fields: {
        certificateNumber: 'Apliecinājuma numurs', requestedBy: 'Pieprasītājs', reference: 'Pieprasītāja atsauce', requestedOn: 'Pieprasījuma diena', receivedOn: 'Saņemts', dueOn: 'Jāatbild līdz', grounds: 'Šaubu iemesli',
        state: 'Stāvoklis', answeredOn: 'Atbildēts', result: 'Iznākums', answer: 'Atbilde', answeredBy: 'Atbildēja', overdue: 'Nokavēti', createdAt: 'Ierakstīts', updatedAt: 'Mainīts',
      },
    },
  },
  verification_requests: {
    enter: 'Ierakstīt pieprasījumu',
    request: 'Pieprasījums',
    empty: 'Neviens pieprasījums neatbilst. Ierakstiet, ko lūdz importētājvalsts muita (33. pants).',
    requested_help: 'No šīs dienas skaita 33. panta 6. punkta desmit mēnešus',
    states: { open: 'atvērts', answered: 'atbildēts' },
    results: {
      'authentic-and-originating': 'autentisks, izstrādājumiem ir noteikta izcelsme', 'authentic-not-originating': 'autentisks, izstrādājumiem nav noteiktas izcelsmes', 'not-authentic': 'nav autentisks', 'not-enough-known': 'nepietiek informācijas',
    },
    left: 'atlikusi %{smart_count} diena |||| atlikušas %{smart_count} dienas',
    overdue: 'nokavēta %{smart_count} diena |||| nokavētas %{smart_count} dienas',
    late: 'Desmit mēneši pagājuši bez atbildes: muita, kas lūdza pārbaudi, izņemot ārkārtas gadījumus, liedz preferenciālo režīmu (33. panta 6. punkts).',
    answer: { action: 'Atbildēt', title: 'Atbilde par %{number}', submit: 'Ierakstīt atbildi', done: 'Atbilde ir ierakstīta.' },
    card: { title: 'Pārbaudes un veidlapas', overdue: 'Nokavēti pieprasījumi', soon: 'Jāatbild 30 dienu laikā', open: 'Atvērti pieprasījumi', forms: 'Atlikušas EUR.1 veidlapas', forms_low: 'Atlikušas EUR.1 veidlapas: pasūtiet vēl' },
  },
};
