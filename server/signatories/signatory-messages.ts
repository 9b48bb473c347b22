/** Why something about a signatory may be refused. */
export const signatoryMessages = {
  'signatory-not-valid': { en: 'The entry of the signatory needs correcting.', lv: 'Parakstītāja ieraksts ir jālabo.' },
  'signatory-ends-before-it-begins': { en: 'The right to sign ends before it begins.', lv: 'Paraksta tiesības beidzas, pirms tās sākas.' },
  'signatory-user-unknown': { en: 'There is no such account.', lv: 'Šāda konta nav.' },
  'signatory-unknown': { en: 'Choose a signatory from the register.', lv: 'Izvēlieties parakstītāju no reģistra.' },
  'signatory-not-entitled': {
    en: '{name} has no right to sign this certificate on {day}. Choose another signatory.',
    lv: '{name} {day} nav tiesīgs parakstīt šo sertifikātu. Izvēlieties citu parakstītāju.',
  },
  'signatory-already-active': { en: '{name} is already active.', lv: 'Parakstītājs {name} jau ir aktīvs.' },
  'signatory-already-deactivated': { en: '{name} has already been deactivated.', lv: 'Parakstītājs {name} jau ir deaktivizēts.' },
} as const;
