/** Refusals that any command may meet, whatever its noun. */
export const commandMessages = {
  'version-required': {
    en: 'Say which version you are changing (If-Match), so that nobody’s change is overwritten unseen.',
    lv: 'Norādiet, kuru versiju maināt (If-Match), lai neviena izmaiņas netiktu nemanot pārrakstītas.',
  },
  'version-stale': {
    en: 'Someone has changed this record in the meantime. Open it again and repeat your change.',
    lv: 'Šo ierakstu pa to laiku kāds ir mainījis. Atveriet to no jauna un atkārtojiet izmaiņas.',
  },
  'version-malformed': {
    en: 'If-Match must name a version number, such as "3".',
    lv: 'Laukā If-Match jānorāda versijas numurs, piemēram, "3".',
  },
  'idempotency-key-reused': {
    en: 'This Idempotency-Key has already been used for another request. Use a new key.',
    lv: 'Šī Idempotency-Key atslēga jau izmantota citam pieprasījumam. Izmantojiet jaunu atslēgu.',
  },
  'idempotency-key-malformed': {
    en: 'An Idempotency-Key has 1 to 200 visible characters.',
    lv: 'Idempotency-Key atslēgā jābūt no 1 līdz 200 redzamām rakstzīmēm.',
  },
  'already-done': {
    en: 'This has already been done; its answer was shown once and is not kept.',
    lv: 'Tas jau ir izdarīts; atbilde tika parādīta vienu reizi un netiek glabāta.',
  },
  'busy': {
    en: 'Too many people are changing this at the same moment. Please try again.',
    lv: 'Šo pašlaik maina pārāk daudzi vienlaikus. Lūdzu, mēģiniet vēlreiz.',
  },
  'not-found': { en: 'There is no such record.', lv: 'Šāda ieraksta nav.' },
} as const;
