/** Why something about a party may be refused. */
export const partyMessages = {
  'party-company-unknown': { en: 'There is no such company.', lv: 'Šāda uzņēmuma nav.' },
  'party-not-valid': { en: 'The party needs correcting.', lv: 'Ieraksts ir jālabo.' },
  'power-only-for-consignors': { en: 'Only a consignor gives a power of attorney.', lv: 'Pilnvaru dod tikai nosūtītājs.' },
  'power-ends-before-it-begins': { en: 'The power of attorney ends before it begins.', lv: 'Pilnvaras termiņš beidzas, pirms tas sācies.' },
  'party-in-use': {
    en: '{name} is named in applications and cannot be deleted; deactivate it instead.',
    lv: '{name} ir minēts pieteikumos, to nevar dzēst; deaktivizējiet ierakstu.',
  },
  'party-already-active': { en: '{name} is already active.', lv: '{name} jau ir aktīvs.' },
  'party-already-deactivated': { en: '{name} has already been deactivated.', lv: '{name} jau ir deaktivizēts.' },
} as const;
