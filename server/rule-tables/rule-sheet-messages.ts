/** Why a sheet with a rule table may not be taken in, line by line. */
export const ruleSheetMessages = {
  'sheet-faulty': { en: 'The sheet cannot be read as a rule table yet; nothing was imported. Problems: {count}; the first: {first}', lv: 'Lapu vēl nevar nolasīt kā noteikumu tabulu; nekas nav importēts. Problēmu skaits: {count}; pirmā: {firstLv}' },
  'sheet-empty': { en: 'The file is empty.', lv: 'Datne ir tukša.' },
  'sheet-too-long': { en: 'The file holds more than a rule table can: at most {most} rows are read.', lv: 'Datne ir lielāka, nekā noteikumu tabula var būt: tiek lasītas ne vairāk kā {most} rindas.' },
  'sheet-unreadable': { en: 'The file is neither a JSON document, nor CSV, nor an XLSX workbook that can be opened.', lv: 'Datne nav ne JSON dokuments, ne CSV, ne atverama XLSX darbgrāmata.' },
  'sheet-not-utf8': { en: 'The file is not written in UTF-8. Save it as “CSV UTF-8”.', lv: 'Datne nav UTF-8 kodējumā. Saglabājiet to kā “CSV UTF-8”.' },
  'sheet-columns-missing': { en: 'The first row lacks the columns: {columns}.', lv: 'Pirmajā rindā trūkst kolonnu: {columns}.' },
  'sheet-columns-unknown': { en: 'The first row names columns that are not known: {columns}.', lv: 'Pirmajā rindā ir nezināmas kolonnas: {columns}.' },
  'sheet-unknown-part': { en: 'Row {line}: “{part}” is no kind of row; there are table, goods, entry and case.', lv: '{line}. rinda: “{part}” nav rindas veids; ir table, goods, entry un case.' },
  'sheet-no-table': { en: 'There is no row “table” with the agreement, the provisions and the like.', lv: 'Nav rindas “table” ar nolīgumu, vispārīgajiem noteikumiem un tamlīdzīgi.' },
  'sheet-not-json': { en: 'Row {line}, column “{column}”: this is not correct JSON.', lv: '{line}. rinda, kolonna “{column}”: tas nav pareizs JSON.' },
  'sheet-not-a-number': { en: 'Row {line}, column “{column}”: this is not a number.', lv: '{line}. rinda, kolonna “{column}”: tas nav skaitlis.' },
  'sheet-no-id': { en: 'Row {line}: the row has no id.', lv: '{line}. rinda: rindai nav identifikatora.' },
  'sheet-id-twice': { en: 'Row {line}: the id “{id}” already stands in row {earlier}.', lv: '{line}. rinda: identifikators “{id}” jau ir {earlier}. rindā.' },
  'sheet-zero-lost': { en: 'Row {line}: a spreadsheet seems to have taken the leading zero from the id “{id}”. Write it with the zero, in a cell formatted as text.', lv: '{line}. rinda: šķiet, ka izklājlapa identifikatoram “{id}” noņēmusi sākuma nulli. Ierakstiet to ar nulli šūnā ar teksta formātu.' },
  'sheet-cell-too-long': { en: 'A cell would be longer than XLSX can hold ({id}). Export the table as CSV or JSON.', lv: 'Kāda šūna būtu garāka, nekā XLSX spēj saturēt ({id}). Eksportējiet tabulu CSV vai JSON formātā.' },
} as const;
