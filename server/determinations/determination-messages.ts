/** Why goods may not be determined upon. */
export const determinationMessages = {
  'cannot-determine': { en: 'These facts cannot be determined upon. See what is said at the fields.', lv: 'Pēc šiem faktiem izcelsmi noteikt nevar. Skatiet norādes pie laukiem.' },
  'no-rules-in-force': {
    en: 'No rules of {agreement} are in force on {date}. Rules there are: {rules}.',
    lv: '{date} nav spēkā neviena {agreement} noteikumu versija. Pieejamie noteikumi: {rules}.',
  },
  'answer-not-asked': {
    en: 'No test of these goods asks the question “{answer}”; the answer was not used.',
    lv: 'Neviena šo preču pārbaude neuzdod jautājumu “{answer}”; atbilde nav izmantota.',
  },
  'version-unknown': { en: 'There is no rule-table version {id}.', lv: 'Noteikumu tabulas versijas {id} nav.' },
  'other-agreement': { en: 'Version {id} holds the rules of {agreement}.', lv: 'Versijā {id} ir {agreement} noteikumi.' },
} as const;
