import type { signatories as english } from '../en/signatories.ts';

export const signatories: typeof english = {
  resources: {
    signatories: {
      name: 'Parakstītājs |||| Parakstītāji',
      purpose: 'Kam ir tiesības parakstīt sertifikātus',
      fields: {
        name: 'Vārds, uzvārds', post: 'Amats', types: 'Drīkst parakstīt', validFrom: 'No', validTo: 'Līdz', days: 'Laiks', userId: 'Konts', maySign: 'Šodien drīkst parakstīt', status: 'Statuss', createdAt: 'Ierakstīts', updatedAt: 'Mainīts',
      },
    },
  },
  signatories: {
    enter: 'Ievadīt parakstītāju',
    empty: 'Neviens parakstītājs neatbilst. Personas ar paraksta tiesībām ieraksta administrators.',
    post_unknown: 'nav zināms: pārņemts no agrākiem sertifikātiem',
    until_revoked: 'līdz atsaukšanai',
    over: 'tiesības beigušās',
    not_yet: 'vēl nav spēkā',
    valid_to_help: 'Pēdējā diena; ja nav norādīta, tiesības ir spēkā līdz atsaukšanai',
    user_help: 'Ja personai tāds ir: kam konts ir deaktivizēts, tas vairs neparaksta',
    nobody_may_sign: 'Šodien šādus sertifikātus neviens nedrīkst parakstīt. Parakstītāju reģistru kārto administrators.',
    deactivate: 'Šīs personas vārdā sertifikātus vairs nevarēs izsniegt. Jau parakstītie nemainās, un tiesības var piešķirt no jauna.',
    activate: 'Šīs personas vārdā atkal varēs izsniegt sertifikātus ierakstā norādītajā laikā.',
  },
};
