/** Why something about rule tables may be refused. */
export const ruleTableMessages = {
  'not-in-this-state': {
    en: 'Version {number} is {state}; this cannot be done with it now.',
    lv: 'Versija {number} ir stāvoklī “{stateLv}”; to pašlaik ar to nevar darīt.',
  },
  'document-frozen': {
    en: 'Version {number} has been submitted and no longer changes. Make a new draft from it.',
    lv: 'Versija {number} ir iesniegta un vairs nemainās. Izveidojiet no tās jaunu melnrakstu.',
  },
  'document-has-errors': {
    en: 'The document still has {count} errors; the first: {first}',
    lv: 'Dokumentā vēl ir kļūdas ({count}); pirmā: {firstLv}',
  },
  'document-not-usable': {
    en: 'The document of version {number} does not match the schema of rule tables yet.',
    lv: 'Versijas {number} dokuments vēl neatbilst noteikumu tabulu shēmai.',
  },
  'case-name-taken': { en: 'The draft already has a case called “{name}”.', lv: 'Melnrakstā jau ir gadījums “{name}”.' },
  'agreement-unknown': {
    en: 'The document does not name its agreement, so the rule table it belongs to is not known.',
    lv: 'Dokumentā nav norādīts nolīgums, tāpēc nav zināms, kurai noteikumu tabulai tas pieder.',
  },
  'rollback-of-unpublished': {
    en: 'Version {number} was never published; there is nothing to go back to. Begin a draft from it instead.',
    lv: 'Versija {number} nekad nav publicēta, tāpēc pie tās nav kā atgriezties. Sāciet no tās parastu melnrakstu.',
  },
  'rollback-of-itself': {
    en: 'Version {number} is in force today; there is nothing to go back from.',
    lv: 'Versija {number} ir spēkā šodien; nav no kā atgriezties.',
  },
  'draft-only': {
    en: 'Version {number} is no draft any more; nothing is merged into it.',
    lv: 'Versija {number} vairs nav melnraksts; tajā neko neapvieno.',
  },
  'base-unknown': {
    en: 'What the draft said at version {version} is no longer kept. Send it as baseText.',
    lv: 'Melnraksta teksts versijā {version} vairs netiek glabāts. Nosūtiet to laukā baseText.',
  },
  'affected-not-seen': {
    en: 'From {from} on, {count} decisions were made under rules that mean something else for their goods. Look through them, then confirm their number.',
    lv: 'No {from} ir pieņemti {count} lēmumi pēc noteikumiem, kas to precēm nozīmē ko citu. Apskatiet tos un apstipriniet to skaitu.',
  },
  'decision-of-other-agreement': {
    en: 'The decision was made under {agreement}; it makes no case of this table.',
    lv: 'Lēmums pieņemts pēc {agreement}; šai tabulai tas gadījumu nedod.',
  },
  'own-work': {
    en: 'You wrote part of this version. Someone else has to approve it.',
    lv: 'Daļu šīs versijas rakstījāt jūs. Tā jāapstiprina kādam citam.',
  },
  'own-publication': {
    en: 'You wrote or submitted this version. Someone else has to publish it.',
    lv: 'Šo versiju rakstījāt vai iesniedzāt jūs. Tā jāpublicē kādam citam.',
  },
  'person-approves': {
    en: 'Only a person may approve rules, not a program.',
    lv: 'Noteikumus drīkst apstiprināt tikai persona, nevis programma.',
  },
  'not-a-day': { en: 'There is no such day in the calendar: {date}.', lv: 'Šādas dienas kalendārā nav: {date}.' },
  'past-needs-reason': {
    en: '{date} is in the past. Give the reason why these rules apply from then.',
    lv: '{date} ir pagātnē. Norādiet iemeslu, kāpēc šie noteikumi piemērojami jau no tās dienas.',
  },
  'replay-of-other-engine': {
    en: 'The engine has changed since this text was replayed. Replay it once more.',
    lv: 'Kopš šī teksta atkārtojuma dzinējs ir mainīts. Atkārtojiet vēlreiz.',
  },
  'replay-too-old': {
    en: '{lines} decisions were made since this text was replayed. Replay it once more.',
    lv: 'Kopš šī teksta atkārtojuma pieņemti {lines} lēmumi. Atkārtojiet vēlreiz.',
  },
  'replay-stale': {
    en: 'Of {lines} decisions made since this text was replayed, {changed} would change. Replay it once more and look at them.',
    lv: 'No {lines} lēmumiem, kas pieņemti kopš šī teksta atkārtojuma, mainītos {changed}. Atkārtojiet vēlreiz un aplūkojiet tos.',
  },
  'replay-missing': {
    en: 'No finished replay of exactly this document is on record. Run one, or publish without a replay and say why.',
    lv: 'Nav neviena pabeigta tieši šī dokumenta atkārtojuma. Veiciet to vai publicējiet bez atkārtojuma, norādot iemeslu.',
  },
  'without-replay-needs-reason': {
    en: 'Say why these rules are published without a replay.',
    lv: 'Norādiet, kāpēc šie noteikumi tiek publicēti bez atkārtojuma.',
  },
  'nothing-to-compare': {
    en: 'Version {number} is based on no other version; name the one to compare it with.',
    lv: 'Versija {number} nav balstīta uz citu versiju; norādiet, ar kuru to salīdzināt.',
  },
  'other-rule-table': {
    en: 'The versions belong to different rule tables.',
    lv: 'Versijas pieder dažādām noteikumu tabulām.',
  },
} as const;
