/** Why a decision cannot be recorded or past decisions cannot be imported. */
export const decisionMessages = {
  'day-missing': {
    en: 'Name a day of the calendar, such as from=2026-01-31.',
    lv: 'Norādiet kalendāra dienu, piemēram, from=2026-01-31.',
  },
  'facts-not-determinable': {
    en: 'The engine cannot determine upon these facts. Correct the fields named below.',
    lv: 'Pēc šiem faktiem izcelsmi noteikt nevar. Izlabojiet norādītos laukus.',
  },
  'no-rule-table': {
    en: 'No rule table of {agreement} is in force on {date}.',
    lv: 'Datumā {date} nav spēkā nevienas {agreement} noteikumu tabulas.',
  },
  'already-decided': {
    en: 'Item {item} of this application has already been decided; a decision never changes.',
    lv: 'Par šī iesnieguma {item}. preci jau ir lemts; lēmums netiek mainīts.',
  },
  'reference-taken': {
    en: 'A decision with the reference {reference} is already kept.',
    lv: 'Lēmums ar atsauci {reference} jau ir reģistrā.',
  },
  'dry-run-unclear': {
    en: 'dryRun is either true or false.',
    lv: 'dryRun ir vai nu true, vai false.',
  },
  'import-empty': {
    en: 'The file holds no decisions.',
    lv: 'Failā nav neviena lēmuma.',
  },
  'import-not-utf8': {
    en: 'The file is not encoded in UTF-8. In Excel choose “Save as” and the type “CSV UTF-8 (comma delimited)”.',
    lv: 'Fails nav kodēts UTF-8. Programmā Excel izvēlieties “Saglabāt kā” un tipu “CSV UTF-8 (atdalīts ar komatiem)”.',
  },
  'import-type-unknown': {
    en: 'Send the decisions as text/csv, application/json or application/x-ndjson.',
    lv: 'Sūtiet lēmumus kā text/csv, application/json vai application/x-ndjson.',
  },
  'import-columns-missing': {
    en: 'The first line of the file does not name these columns: {columns}. Start from the template.',
    lv: 'Faila pirmajā rindā nav nosauktas šīs ailes: {columns}. Sāciet ar veidni.',
  },
  'import-columns-unknown': {
    en: 'The first line of the file names columns that do not exist: {columns}. Start from the template.',
    lv: 'Faila pirmajā rindā ir nosauktas ailes, kādu nav: {columns}. Sāciet ar veidni.',
  },
  'import-columns-twice': {
    en: 'The first line of the file names these columns twice: {columns}.',
    lv: 'Faila pirmajā rindā šīs ailes ir nosauktas divreiz: {columns}.',
  },
} as const;

/** Why one line of an import was not taken. `{name}` stands for what the line says. */
export const importLineMessages = {
  'csv-malformed': {
    en: 'From here on the file cannot be read: a quotation mark is not closed or stands in the wrong place.',
    lv: 'No šīs vietas failu nevar nolasīt: pēdiņa nav aizvērta vai ir nevietā.',
  },
  'csv-incomplete': {
    en: 'Line {row} cannot be read, and it may belong to this decision; nothing is taken of a decision that may be incomplete.',
    lv: 'Rindu {row} nevar nolasīt, un tā var piederēt šim lēmumam; no lēmuma, kas var būt nepilnīgs, netiek pārņemts nekas.',
  },
  'csv-cells': {
    en: 'The line has {found} cells, the first line names {expected} columns.',
    lv: 'Rindā ir {found} šūnas, bet pirmajā rindā nosauktas {expected} ailes.',
  },
  'json-ends': {
    en: 'From here on the file cannot be read: what begins here, `{ …`, is never closed.',
    lv: 'No šīs vietas failu nevar nolasīt: tas, kas šeit sākas, `{ …`, nav aizvērts.',
  },
  'too-many-rejected': {
    en: 'The import stops here: {limit} decisions have been rejected. Correct what they have in common and send the file again.',
    lv: 'Imports šeit apstājas: noraidīti {limit} lēmumi. Izlabojiet to, kas tiem kopīgs, un sūtiet failu vēlreiz.',
  },
  'json-malformed': { en: 'This is not a JSON object.', lv: 'Tas nav JSON objekts.' },
  'json-too-deep': { en: 'The object is nested too deeply.', lv: 'Objekts ir ligzdots pārāk dziļi.' },
  'not-a-date': {
    en: '“{value}” is not a date. Write 2026-05-01 or 01.05.2026.',
    lv: '“{value}” nav datums. Rakstiet 2026-05-01 vai 01.05.2026.',
  },
  'not-a-number': {
    en: '“{value}” is not a number. Write 1234.50 or 1 234,50.',
    lv: '“{value}” nav skaitlis. Rakstiet 1234.50 vai 1 234,50.',
  },
  'not-yes-or-no': {
    en: '“{value}” is neither yes nor no. Write yes or no, or leave the cell empty.',
    lv: '“{value}” nav ne “jā”, ne “nē”. Rakstiet “jā” vai “nē” vai atstājiet šūnu tukšu.',
  },
  'not-answers': {
    en: '“{value}” does not read as answers. Write question=yes, several parted by |.',
    lv: '“{value}” nav atbildes. Rakstiet jautājums=jā, vairākas atdaliet ar |.',
  },
  'differs-from-first-row': {
    en: 'Row {row} says “{value}”, the first row of this reference says “{first}”. Rows of one reference describe one decision.',
    lv: '{row}. rindā ir “{value}”, bet šīs atsauces pirmajā rindā – “{first}”. Vienas atsauces rindas apraksta vienu lēmumu.',
  },
  'reference-apart': {
    en: 'The reference {reference} has already appeared in this file. Rows of one reference must stand together.',
    lv: 'Atsauce {reference} šajā failā jau ir bijusi. Vienas atsauces rindām jābūt kopā.',
  },
  'decided-in-future': {
    en: 'The decision is dated in the future.',
    lv: 'Lēmuma datums ir nākotnē.',
  },
  'decided-before-application': {
    en: 'The decision is dated before the application.',
    lv: 'Lēmums ir datēts pirms iesnieguma.',
  },
  'text-not-storable': {
    en: 'The line holds a character that cannot be kept.',
    lv: 'Rindā ir rakstzīme, ko nevar saglabāt.',
  },
} as const;
