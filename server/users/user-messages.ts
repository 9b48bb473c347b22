/** Why something about people, their sessions or keys may be refused. */
export const userMessages = {
  'sign-in-refused': { en: 'The e-mail address or the password is not right.', lv: 'E-pasta adrese vai parole nav pareiza.' },
  'too-many-attempts': {
    en: 'Too many attempts. Please try again in {minutes} minutes.',
    lv: 'Pārāk daudz mēģinājumu. Lūdzu, mēģiniet vēlreiz pēc {minutes} min.',
  },
  'email-taken': { en: 'There is already a user with the address {email}.', lv: 'Lietotājs ar adresi {email} jau pastāv.' },
  'user-deactivated': { en: '{name} has been deactivated. Reactivate the account first.', lv: 'Lietotājs {name} ir deaktivizēts. Vispirms aktivizējiet kontu no jauna.' },
  'already-deactivated': { en: '{name} has already been deactivated.', lv: 'Lietotājs {name} jau ir deaktivizēts.' },
  'not-deactivated': { en: '{name} is not deactivated.', lv: 'Lietotājs {name} nav deaktivizēts.' },
  'last-administrator': {
    en: '{name} is the last active administrator. Make someone else an administrator first; otherwise nobody could manage the office’s users.',
    lv: '{name} ir pēdējais aktīvais administrators. Vispirms ieceliet citu administratoru, citādi neviens nevarētu pārvaldīt biroja lietotājus.',
  },
  'invitation-unknown': { en: 'This invitation is not valid or has already been used.', lv: 'Šis uzaicinājums nav derīgs vai jau ir izmantots.' },
  'invitation-expired': { en: 'This invitation has expired. Ask an administrator for a new one.', lv: 'Šī uzaicinājuma termiņš ir beidzies. Lūdziet administratoram jaunu.' },
  'password-wrong': { en: 'The current password is not right.', lv: 'Pašreizējā parole nav pareiza.' },
  'password-unsafe': { en: 'Choose another password: this one is publicly known, is your e-mail address, or consists of too few different characters.', lv: 'Izvēlieties citu paroli: šī ir publiski zināma, ir jūsu e-pasta adrese vai sastāv no pārāk maz dažādām rakstzīmēm.' },
  'key-revoked': { en: 'The key “{name}” has already been revoked.', lv: 'Atslēga “{name}” jau ir atsaukta.' },
} as const;
