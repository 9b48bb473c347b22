/** Why a report cannot be made as asked. */
export const reportMessages = {
  'parameter-unclear': {
    en: 'The parameter “{parameter}” needs {expected}.',
    lv: 'Parametram “{parameter}” vajag: {expected}.',
  },
  'period-turned': {
    en: 'The period ends ({to}) before it begins ({from}).',
    lv: 'Laikposms beidzas ({to}), pirms tas sākas ({from}).',
  },
  'period-too-long': {
    en: 'A report covers at most {years} years.',
    lv: 'Pārskats aptver ne vairāk kā {years} gadus.',
  },
} as const;
