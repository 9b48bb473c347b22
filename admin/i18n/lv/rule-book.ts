import type { ruleBook as english } from '../en/rule-book.ts';

export const ruleBook: typeof english = {
  rule_book: {
    version: 'Versija',
    search: 'Meklēt',
    reference: {
      title: 'Noteikumu valoda',
      card: 'Katrs juridiskais nosacījums un lauks, ko var lietot noteikumā, ar nozīmi un piemēriem',
      purpose: 'Valoda, kurā raksta noteikumus: katrs juridiskais nosacījums un katrs lauks, izveidots no shēmas, pēc kuras pārbauda dokumentus. Saskaitīti izvēlētās versijas ieraksti.',
      contents: 'Saturs',
      count: '%{shown} no %{total} šķirkļiem',
      none_fit: 'Nevienā šķirklī nav visu šo vārdu. Meklējiet ar mazāk vārdiem.',
      groups: { table: 'Tabula', entry: 'Ieraksti', tests: 'Juridiskie nosacījumi', pieces: 'Materiāli un citas sastāvdaļas' },
      link_to: 'Saite uz šķirkli “%{title}”',
      source: 'Avots: %{source}',
      example: 'Piemērs |||| Piemēri',
      users: 'Izmanto %{smart_count} ieraksts |||| Izmanto %{smart_count} ieraksti',
      fields_of: 'Lauki: %{title}',
      field: 'Lauks', meaning: 'Nozīme', required: 'obligāts',
    },
    defects: {
      title: 'Nepilnību reģistrs',
      card: 'Kur iespiestais ir kļūdains vai neskaidrs un kā to lasa',
      purpose: 'Katra vieta, kur iespiestais saraksts ir kļūdains vai lasāms vairāk nekā vienā veidā, un tas, kā un kāpēc to lasa šī versija. Iespiestie vārdi citēti no latviešu teksta.',
      count: '%{shown} no %{smart_count} nepilnības |||| %{shown} no %{smart_count} nepilnībām',
      chapter: 'Nodaļa', every_chapter: 'Visas nodaļas', kind: 'Veids', every_kind: 'Iespiedkļūdas un interpretācijas',
      none: 'Šajā versijā nav atzīmēta neviena iespiestā teksta nepilnība. Noteikumu uzturētājs tās pieraksta pie ieraksta laukā “corrections”.',
      none_fit: 'Neviena nepilnība neatbilst. Notīriet meklēšanu vai filtrus.',
      columns: { entry: 'Ieraksts', kind: 'Veids', printed: 'Iespiests', read_as: 'Lasīts', why: 'Kāpēc' },
    },
  },
};
