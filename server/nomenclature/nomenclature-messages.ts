/** Why an edition of the nomenclature may not be imported or deleted. */
export const nomenclatureMessages = {
  'file-not-utf8': {
    en: 'The file is encoded neither in UTF-8 nor in UTF-16. In Excel choose “Save as” and the type “CSV UTF-8”.',
    lv: 'Fails nav kodēts ne UTF-8, ne UTF-16. Programmā Excel izvēlieties “Saglabāt kā” un tipu “CSV UTF-8”.',
  },
  'file-empty': { en: 'The file holds no lines.', lv: 'Failā nav nevienas rindas.' },
  'file-not-json': { en: 'The file begins like JSON but is not correct JSON.', lv: 'Fails sākas kā JSON, bet nav pareizs JSON.' },
  'file-no-list': {
    en: 'The JSON file holds no list of codes. Expected is a list of records, or a list named “results”, “data”, “items” or “codes”.',
    lv: 'JSON failā nav kodu saraksta. Jābūt ierakstu sarakstam vai sarakstam ar nosaukumu “results”, “data”, “items” vai “codes”.',
  },
  'file-broken': {
    en: 'From line {line} on the file cannot be read as CSV: a quotation mark is not closed. Nothing was taken.',
    lv: 'Sākot ar {line}. rindu, failu nevar nolasīt kā CSV: nav aizvērtas pēdiņas. Nekas netika pārņemts.',
  },
  'columns-unknown': {
    en: 'No column with {missing} was recognised among: {columns}.',
    lv: 'Starp ailēm ({columns}) netika atpazīta tāda, kurā ir {missingLv}.',
  },
  'nothing-readable': {
    en: 'No line of the file could be read as a code. The first reason: {first}',
    lv: 'Nevienu faila rindu nevarēja nolasīt kā kodu. Pirmais iemesls: {firstLv}',
  },
  'parameter-wrong': {
    en: 'Name the system (HS or CN), the year (1988–2100) and, if wanted, the language (lv or en); dryRun is true or false.',
    lv: 'Norādiet sistēmu (HS vai CN), gadu (1988–2100) un, ja vajag, valodu (lv vai en); dryRun ir true vai false.',
  },
  'edition-shipped': {
    en: '{name} is delivered with the product and cannot be deleted; import the official file to replace it.',
    lv: '{name} ir piegādāta kopā ar programmu, to nevar dzēst; lai to aizstātu, importējiet oficiālo failu.',
  },
  'too-many-codes': { en: 'At most {most} codes may be asked about at once.', lv: 'Vienlaikus var jautāt par ne vairāk kā {most} kodiem.' },
} as const;

/** Why one line of a file of the nomenclature could not be read. */
export const nomenclatureLineMessages = {
  'code-malformed': { en: 'A code has two to ten digits.', lv: 'Kodam ir divi līdz desmit cipari.' },
  'code-too-long': { en: 'A code of {system} has at most {most} digits.', lv: '{system} kodam ir ne vairāk kā {most} cipari.' },
  'code-twice': { en: 'This code already stands in line {line}.', lv: 'Šis kods jau ir {line}. rindā.' },
  'description-missing': { en: 'The line has no description in Latvian or English.', lv: 'Rindā nav apraksta ne latviešu, ne angļu valodā.' },
  'description-too-long': { en: 'The description is longer than {most} characters.', lv: 'Apraksts ir garāks par {most} rakstzīmēm.' },
  'text-not-storable': { en: 'The line contains a character that cannot be kept.', lv: 'Rindā ir rakstzīme, ko nevar saglabāt.' },
  'not-a-date': { en: 'This is not a date.', lv: 'Tas nav datums.' },
  'dates-backwards': { en: 'The validity ends before it begins.', lv: 'Derīgums beidzas, pirms tas sākas.' },
  'too-many-cells': { en: 'The line has {found} cells, the first line names {expected} columns.', lv: 'Rindā ir {found} šūnas, bet pirmajā rindā nosauktas {expected} ailes.' },
  'not-a-record': { en: 'This is not a record with named fields.', lv: 'Tas nav ieraksts ar nosauktiem laukiem.' },
} as const;
