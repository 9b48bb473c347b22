/** Why something about replays may be refused, and why a decision or a replay is set aside. */
export const replayMessages = {
  'not-running': { en: 'This replay has already ended.', lv: 'Šis atkārtojums jau ir beidzies.' },
  'too-many-waiting': {
    en: '{count} replays are already waiting. Wait for one to end, or cancel one.',
    lv: 'Jau gaida {count} atkārtojumi. Pagaidiet, līdz kāds beidzas, vai atceliet kādu.',
  },
  'baseline-is-itself': { en: 'A version cannot be compared with itself; choose another published version.', lv: 'Versiju nevar salīdzināt ar to pašu; izvēlieties citu publicētu versiju.' },
  'baseline-not-published': { en: 'Version {id} has not been published; only a published version can be compared with.', lv: 'Versija {id} nav publicēta; salīdzināt var tikai ar publicētu versiju.' },
  'version-unknown': { en: 'There is no version {id} of this rule table.', lv: 'Šai noteikumu tabulai versijas {id} nav.' },
  'finding-unknown': { en: 'This replay has no such finding.', lv: 'Šajā atkārtojumā tāda konstatējuma nav.' },
  'typing-has-errors': { en: 'What is typed does not match the schema yet.', lv: 'Rakstītais vēl neatbilst shēmai.' },
  'typing-too-heavy': { en: 'What is typed takes too long to work out here. Make it smaller, or start a replay.', lv: 'Rakstīto šeit aprēķināt prasa pārāk ilgu laiku. Saīsiniet to vai sāciet atkārtojumu.' },
  'typing-not-usable': { en: 'What is typed cannot be determined by yet: {why}', lv: 'Pēc rakstītā vēl nevar noteikt izcelsmi: {why}' },
  'engine-failed': { en: 'The engine failed: {why}', lv: 'Dzinējs pieļāva kļūdu: {why}' },
  'count-differs': {
    en: 'Of {stored} decisions only {done} were read.',
    lv: 'No {stored} lēmumiem nolasīti tikai {done}.',
  },
} as const;
