/** Why something about a company may be refused. */
export const companyMessages = {
  'registration-number-taken': {
    en: 'There already is a company with the registration number {registrationNumber}.',
    lv: 'Uzņēmums ar reģistrācijas numuru {registrationNumber} reģistrā jau ir.',
  },
  'company-in-use': {
    en: '{name} has parties or applications and cannot be deleted; deactivate it instead.',
    lv: 'Uzņēmumam {name} ir reģistra ieraksti vai pieteikumi, to nevar dzēst; deaktivizējiet to.',
  },
  'company-already-active': { en: '{name} is already active.', lv: 'Uzņēmums {name} jau ir aktīvs.' },
  'company-already-deactivated': { en: '{name} has already been deactivated.', lv: 'Uzņēmums {name} jau ir deaktivizēts.' },
} as const;
