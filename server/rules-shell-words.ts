import type { Sentence } from '../rules-schema/problem.ts';

/** What the shell says, apart from what the rules themselves say. */
export const shellWords = {
  usage: {
    en: `Usage: npm run rules -- VERB …  [--language en|lv]

  check TABLE…                          findings, each at its line; 1 when one is an error
  diff TABLE TABLE                      what the second says otherwise, in words and by codes; 1 when anything
  test TABLE…                           runs the cases kept in the tables; 1 when one fails
  export TABLE [--format json|csv|xlsx] [--out FILE]
  replay FILE [--database URL]          replays all past decisions; 1 when one flips
  reference [FOLDER]                    writes the reference of the rule language
  coverage [FOLDER OF CASES]            counts what the book of cases covers

A TABLE is a file. With --server URL --key KEY (or IZCELSME_API_KEY) it may also be kept on that server: the id of a
version (12), a table’s version in force (EC-HR-SAA) or one of its versions by number (EC-HR-SAA@3); files are then checked
there, against its past decisions.
Exit codes: 0 nothing to complain of, 1 something was found, 2 the work could not be done.`,
    lv: `Lietošana: npm run rules -- DARBĪBA …  [--language en|lv]

  check TABULA…                         atradumi, katrs ar savu rindu; 1, ja kāds ir kļūda
  diff TABULA TABULA                    ko otrā saka citādi, vārdos un pa kodiem; 1, ja kas atšķiras
  test TABULA…                          izpilda tabulu gadījumus; 1, ja kāds neizpildās
  export TABULA [--format json|csv|xlsx] [--out FAILS]
  replay FAILS [--database URL]         pārspēlē visus agrākos lēmumus; 1, ja kāds mainās
  reference [MAPE]                      uzraksta noteikumu valodas aprakstu
  coverage [GADĪJUMU MAPE]              saskaita, ko aptver gadījumu grāmata

TABULA ir fails. Ar --server URL --key ATSLĒGA (vai IZCELSME_API_KEY) tā var būt arī šajā serverī: versijas id (12), tabulas
spēkā esošā versija (EC-HR-SAA) vai tās versija pēc numura (EC-HR-SAA@3); arī failus tad pārbauda tur, pret tā lēmumiem.
Izejas kodi: 0 – nav ko iebilst, 1 – kaut kas atrasts, 2 – darbu nevarēja veikt.`,
  },
  noKey: { en: 'A server wants a key: --key KEY, or IZCELSME_API_KEY', lv: 'Serverim vajadzīga atslēga: --key ATSLĒGA vai IZCELSME_API_KEY' },
  unreachable: { en: 'cannot be reached', lv: 'nav sasniedzams' },
  noVersion: { en: 'no such version on the server', lv: 'serverī nav tādas versijas' },
  codes: { en: 'Codes whose meaning changed', lv: 'Kodi, kuru nozīme mainījās' },
  holds: { en: 'holds', lv: 'izpildās' },
  fails: { en: 'fails', lv: 'neizpildās' },
  noCases: { en: 'no cases', lv: 'gadījumu nav' },
  unknownFormat: { en: 'unknown format', lv: 'nezināms formāts' },
  wantsFile: { en: 'a workbook is written to a file: --out FILE', lv: 'darbgrāmatu raksta failā: --out FAILS' },
  error: { en: 'error', lv: 'kļūda' },
  warning: { en: 'warning', lv: 'brīdinājums' },
  clean: { en: 'no errors', lv: 'kļūdu nav' },
  same: { en: 'The tables say the same.', lv: 'Tabulas ir vienādas.' },
  notDeterminable: { en: 'has errors; check it first', lv: 'satur kļūdas; vispirms to pārbaudiet' },
  noDatabase: { en: 'There is no database at', lv: 'Datubāzes nav:' },
  written: { en: 'written', lv: 'uzrakstīts' },
  cases: { en: 'Cases', lv: 'Gadījumi' },
  bothKinds: { en: 'Entries with a passing and a failing case', lv: 'Ieraksti ar labvēlīgu un nelabvēlīgu gadījumu' },
  verdicts: { en: 'held / failed / undecided', lv: 'izpildīts / neizpildīts / neizšķirts' },
  passing: { en: 'can have no passing case', lv: 'nevar būt labvēlīga gadījuma' },
  failing: { en: 'can have no failing case', lv: 'nevar būt nelabvēlīga gadījuma' },
  stale: { en: 'the reason is stale', lv: 'pamatojums ir novecojis' },
  wordsOnly: { en: '(words only)', lv: '(tikai vārdi)' },
  decision: { en: 'decision', lv: 'lēmums' },
} as const satisfies Record<string, Sentence>;

/** A key of what the shell says. */
export type ShellWord = keyof typeof shellWords;
