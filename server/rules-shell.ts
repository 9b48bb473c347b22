import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { referenceMarkdown } from '../rules-schema/origin-rules/reference/reference-markdown.ts';
import type { RuleTable } from '../rules-schema/origin-rules/rule-table.ts';
import type { Sentence } from '../rules-schema/problem.ts';
import type { Language } from '../rules-schema/user/language.ts';
import { readSeedRuleTables } from '../seeds/rule-tables/read-rule-table.ts';
import { readCaseBook } from './legal-cases/case-book.ts';
import { caseCoverage } from './legal-cases/case-coverage.ts';
import { openDatabase } from './database/connect.ts';
import { compareRuleTables } from './origin/compare-rule-tables.ts';
import { replayHere, type ReplayedHere } from './replays/replay-here.ts';
import { checkDocument, errorsAmong } from './rule-tables/check-document.ts';

/** What the shell works with; nothing else of the machine reaches it. */
export interface Terminal {
  /** The words after `npm run rules --`. */
  words: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  say: (line: string) => void;
}

/** 0: nothing to complain of · 1: errors, differences or flips were found · 2: the work could not be done. */
export type ExitCode = 0 | 1 | 2;

/** The agreement whose list the reference and the coverage are about. */
const LISTED_AGREEMENT = 'EC-HR-SAA';
const DEFAULT_DATABASE = 'var/izcelsme.sqlite';

const sentences = {
  usage: {
    en: 'Usage: npm run rules -- check FILE… | diff FILE FILE | replay FILE [--database URL] | reference [FOLDER] | coverage [FOLDER OF CASES]   [--language en|lv]',
    lv: 'Lietošana: npm run rules -- check FAILS… | diff FAILS FAILS | replay FAILS [--database URL] | reference [MAPE] | coverage [GADĪJUMU MAPE]   [--language en|lv]',
  },
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

interface Asked {
  verb: string;
  files: string[];
  database: string;
  language: Language;
}

function readWords({ words, environment }: Terminal): Asked {
  const options = new Map<string, string>();
  const plain: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word.startsWith('--')) {
      options.set(word, words[at + 1] ?? '');
      at += 1;
    } else plain.push(word);
  }
  const [verb = '', ...files] = plain;
  const language = (options.get('--language') ?? environment['LANG'] ?? '').startsWith('lv') ? 'lv' : 'en';
  return { verb, files, language, database: options.get('--database') ?? (environment['DATABASE_URL'] || DEFAULT_DATABASE) };
}

function check({ files, language }: Asked, say: Terminal['say']): ExitCode {
  let errors = 0;
  for (const file of files) {
    const { diagnostics } = checkDocument(readFileSync(file, 'utf8'));
    for (const { line, column, severity, message } of diagnostics) say(`${file}:${line}:${column} ${sentences[severity][language]}: ${message[language]}`);
    const found = errorsAmong(diagnostics).length;
    if (found === 0) say(`${file}: ${sentences.clean[language]}`);
    errors += found;
  }
  return errors === 0 ? 0 : 1;
}

/** @throws Error when the document has an error */
function readTable(file: string, language: Language): RuleTable {
  const { table, diagnostics } = checkDocument(readFileSync(file, 'utf8'));
  if (table === null || errorsAmong(diagnostics).length > 0) throw new Error(`${file} ${sentences.notDeterminable[language]}`);
  return table;
}

function diff({ files: [a = '', b = ''], language }: Asked, say: Terminal['say']): ExitCode {
  const changes = compareRuleTables(readTable(a, language), readTable(b, language));
  for (const { sentence, mayChangeOutcomes } of changes) say(`${sentence[language]}${mayChangeOutcomes ? '' : ` ${sentences.wordsOnly[language]}`}`);
  if (changes.length === 0) say(sentences.same[language]);
  return changes.length === 0 ? 0 : 1;
}

const REFERENCE_PAGES = { en: 'rule-language.md', lv: 'rule-language.lv.md' } as const satisfies Record<Language, string>;

/** @throws Error when the agreement’s table is not delivered */
function listedTable(): RuleTable {
  const table = readSeedRuleTables().find(({ agreement }) => agreement === LISTED_AGREEMENT);
  if (table === undefined) throw new Error(LISTED_AGREEMENT);
  return table;
}

/** Writes the reference of the language, made from the schema and the delivered table of the agreement. */
function reference({ files: [folder = 'docs'], language }: Asked, say: Terminal['say']): ExitCode {
  for (const [written, page] of Object.entries(REFERENCE_PAGES) as [Language, string][]) {
    writeFileSync(path.join(folder, page), referenceMarkdown(listedTable(), written));
    say(`${path.join(folder, page)}: ${sentences.written[language]}`);
  }
  return 0;
}

/** Says how far a folder of cases covers the delivered table; 1 when an entry lacks a case without a reason. */
function coverage({ files: [folder = 'test/origin/cases'], language }: Asked, say: Terminal['say']): ExitCode {
  const table = listedTable();
  const { cases, reasons } = readCaseBook(folder, table.agreement);
  const { entries, kinds, gaps, staleReasons } = caseCoverage(table, cases, reasons);
  const both = entries.filter(({ passing, failing }) => passing > 0 && failing > 0).length;
  say(`${sentences.cases[language]}: ${cases.length}`);
  say(`${sentences.bothKinds[language]}: ${both} / ${entries.length}`);
  for (const [kind, { yes, no, unknown }] of Object.entries(kinds)) say(`  ${kind.padEnd(20)} ${sentences.verdicts[language]} ${yes} / ${no} / ${unknown}`);
  for (const { entry, missing, why } of reasons) say(`${entry} ${sentences[missing][language]}: ${why}`);
  for (const { entry, missing } of staleReasons) say(`${entry} ${sentences[missing][language]}: ${sentences.stale[language]}`);
  for (const gap of gaps) say(gap);
  return gaps.length + staleReasons.length === 0 ? 0 : 1;
}

function lineWords({ line, decision }: ReplayedHere['differences'][number], language: Language): string {
  const outcome = line.kind === 'set-aside' || line.kind === 'error' ? (line.reason?.message[language] ?? '') : `${line.beforeOutcome} → ${line.afterOutcome}`;
  return `${line.kind}: ${sentences.decision[language]} ${decision.id} (${decision.applicationNumber ?? decision.externalReference ?? '–'}), ${decision.productCode}, ${decision.consignor}: ${outcome}`;
}

async function replay({ files: [file = ''], language, database }: Asked, say: Terminal['say']): Promise<ExitCode> {
  const table = readTable(file, language);
  if (!database.startsWith('postgres') && !existsSync(database)) throw new Error(`${sentences.noDatabase[language]} ${database}`);
  const db = openDatabase(database);
  try {
    const { differences, summary, clean } = await replayHere(db, table);
    for (const difference of differences.filter(({ line }) => line.kind !== 'reasoning-only')) say(lineWords(difference, language));
    say(summary[language]);
    return clean ? 0 : 1;
  } finally {
    await db.destroy();
  }
}

/** The rule work from a shell: checks documents, tells two apart, replays one over a database, writes the reference of the language, counts what the cases cover. Changes no data. */
export async function rulesShell(terminal: Terminal): Promise<ExitCode> {
  const asked = readWords(terminal);
  const { verb, files, language } = asked;
  try {
    if (verb === 'check' && files.length > 0) return check(asked, terminal.say);
    if (verb === 'diff' && files.length === 2) return diff(asked, terminal.say);
    if (verb === 'replay' && files.length === 1) return await replay(asked, terminal.say);
    if (verb === 'reference' && files.length <= 1) return reference(asked, terminal.say);
    if (verb === 'coverage' && files.length <= 1) return coverage(asked, terminal.say);
    terminal.say(sentences.usage[language]);
  } catch (error) {
    terminal.say(error instanceof Error ? error.message : String(error));
  }
  return 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await rulesShell({ words: process.argv.slice(2), environment: process.env, say: (line) => void process.stdout.write(`${line}\n`) });
}
