import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { referenceMarkdown } from '../rules-schema/origin-rules/reference/reference-markdown.ts';
import type { RuleTable } from '../rules-schema/origin-rules/rule-table.ts';
import { readableJson } from '../rules-schema/readable-json.ts';
import type { Language } from '../rules-schema/user/language.ts';
import { readSeedRuleTables } from '../seeds/rule-tables/read-rule-table.ts';
import { readCaseBook } from './legal-cases/case-book.ts';
import { caseCoverage } from './legal-cases/case-coverage.ts';
import { openDatabase } from './database/connect.ts';
import { changedRegions } from './origin/changed-regions.ts';
import { compareRuleTables } from './origin/compare-rule-tables.ts';
import { compileRuleTable } from './origin/compile-rule-table.ts';
import { replayHere, type ReplayedHere } from './replays/replay-here.ts';
import { errorsAmong } from './rule-tables/check-document.ts';
import { rowsOfTable } from './rule-tables/rule-sheet.ts';
import { csvOfRows, xlsxOfRows } from './rule-tables/sheet-files.ts';
import { judge, readText, tableIn } from './rules-shell-tables.ts';
import { readWords, type Asked, type ExitCode, type Terminal } from './rules-shell-terminal.ts';
import { shellWords } from './rules-shell-words.ts';

/** The agreement whose list the reference and the coverage are about. */
const LISTED_AGREEMENT = 'EC-HR-SAA';

type Say = Terminal['say'];

async function check(asked: Asked, say: Say): Promise<ExitCode> {
  const { names, language } = asked;
  let errors = 0;
  for (const name of names) {
    const { diagnostics } = await judge(asked, await readText(asked, name));
    for (const { line, column, severity, message } of diagnostics) say(`${name}:${line}:${column} ${shellWords[severity][language]}: ${message[language]}`);
    const found = errorsAmong(diagnostics).length;
    if (found === 0) say(`${name}: ${shellWords.clean[language]}`);
    errors += found;
  }
  return errors === 0 ? 0 : 1;
}

async function diff(asked: Asked, say: Say): Promise<ExitCode> {
  const { names: [a = '', b = ''], language } = asked;
  const [before, after] = [tableIn(await readText(asked, a), language), tableIn(await readText(asked, b), language)];
  const changes = compareRuleTables(before, after);
  for (const { sentence, mayChangeOutcomes } of changes) say(`${sentence[language]}${mayChangeOutcomes ? '' : ` ${shellWords.wordsOnly[language]}`}`);
  if (changes.length === 0) say(shellWords.same[language]);
  const regions = changedRegions(compileRuleTable(before), compileRuleTable(after)).map(({ from, to }) => (from === to ? from : `${from}–${to}`));
  if (regions.length > 0) say(`${shellWords.codes[language]}: ${regions.join(', ')}`);
  return changes.length === 0 ? 0 : 1;
}

/** Runs the cases kept in tables; a table with another error is as good as a failing case. */
async function test(asked: Asked, say: Say): Promise<ExitCode> {
  const { names, language } = asked;
  let code: ExitCode = 0;
  for (const name of names) {
    const { diagnostics, cases } = await judge(asked, await readText(asked, name));
    const other = errorsAmong(diagnostics).filter(({ pointer }) => !cases.some((one) => one.pointer === pointer));
    for (const { line, column, message } of other) say(`${name}:${line}:${column} ${shellWords.error[language]}: ${message[language]}`);
    for (const { name: called, article, holds, difference } of cases) {
      say(`${holds ? '✓' : '✕'} ${called}${article === null ? '' : ` (${article})`}: ${shellWords[holds ? 'holds' : 'fails'][language]}${difference === null ? '' : ` – ${difference[language]}`}`);
    }
    if (other.length === 0 && cases.length === 0) say(`${name}: ${shellWords.noCases[language]}`);
    if (other.length > 0 || cases.some(({ holds }) => holds !== true)) code = 1;
  }
  return code;
}

/** Writes a table as readable JSON or as a sheet, from which it can be restored whole. */
async function exportTable(asked: Asked, say: Say): Promise<ExitCode> {
  const { names: [name = ''], language, format, out } = asked;
  const found = await readText(asked, name);
  if (format === 'xlsx' && out === null) throw new Error(shellWords.wantsFile[language]);
  const written = format === 'json' ? readableJson(JSON.parse(found.text)) : format === 'csv' ? csvOfRows(rowsOfTable(tableIn(found, language), language), language)
    : format === 'xlsx' ? await xlsxOfRows(rowsOfTable(tableIn(found, language), language), language) : null;
  if (written === null) throw new Error(`${shellWords.unknownFormat[language]}: ${format}`);
  if (out === null) {
    say(String(written).trimEnd());
    return 0;
  }
  writeFileSync(out, written);
  say(`${out}: ${shellWords.written[language]}`);
  return 0;
}

const REFERENCE_PAGES = { en: 'rule-language.md', lv: 'rule-language.lv.md' } as const satisfies Record<Language, string>;

/** @throws Error when the agreement’s table is not delivered */
function listedTable(): RuleTable {
  const table = readSeedRuleTables().find(({ agreement }) => agreement === LISTED_AGREEMENT);
  if (table === undefined) throw new Error(LISTED_AGREEMENT);
  return table;
}

/** Writes the reference of the language, made from the schema and the delivered table of the agreement. */
function reference({ names: [folder = 'docs'], language }: Asked, say: Say): ExitCode {
  for (const [written, page] of Object.entries(REFERENCE_PAGES) as [Language, string][]) {
    writeFileSync(path.join(folder, page), referenceMarkdown(listedTable(), written));
    say(`${path.join(folder, page)}: ${shellWords.written[language]}`);
  }
  return 0;
}

/** Says how far a folder of cases covers the delivered table; 1 when an entry lacks a case without a reason. */
function coverage({ names: [folder = 'test/origin/cases'], language }: Asked, say: Say): ExitCode {
  const table = listedTable();
  const { cases, reasons } = readCaseBook(folder, table.agreement);
  const { entries, kinds, gaps, staleReasons } = caseCoverage(table, cases, reasons);
  const both = entries.filter(({ passing, failing }) => passing > 0 && failing > 0).length;
  say(`${shellWords.cases[language]}: ${cases.length}`);
  say(`${shellWords.bothKinds[language]}: ${both} / ${entries.length}`);
  for (const [kind, { yes, no, unknown }] of Object.entries(kinds)) say(`  ${kind.padEnd(20)} ${shellWords.verdicts[language]} ${yes} / ${no} / ${unknown}`);
  for (const { entry, missing, why } of reasons) say(`${entry} ${shellWords[missing][language]}: ${why}`);
  for (const { entry, missing } of staleReasons) say(`${entry} ${shellWords[missing][language]}: ${shellWords.stale[language]}`);
  for (const gap of gaps) say(gap);
  return gaps.length + staleReasons.length === 0 ? 0 : 1;
}

function lineWords({ line, decision }: ReplayedHere['differences'][number], language: Language): string {
  const outcome = line.kind === 'set-aside' || line.kind === 'error' ? (line.reason?.message[language] ?? '') : `${line.beforeOutcome} → ${line.afterOutcome}`;
  return `${line.kind}: ${shellWords.decision[language]} ${decision.id} (${decision.applicationNumber ?? decision.externalReference ?? '–'}), ${decision.productCode}, ${decision.consignor}: ${outcome}`;
}

async function replay({ names: [file = ''], language, database }: Asked, say: Say): Promise<ExitCode> {
  const table = tableIn({ name: file, text: readFileSync(file, 'utf8') }, language);
  if (!database.startsWith('postgres') && !existsSync(database)) throw new Error(`${shellWords.noDatabase[language]} ${database}`);
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

interface ShellVerb {
  /** The fewest and the most names it takes. */
  takes: readonly [least: number, most: number];
  run: (asked: Asked, say: Say) => ExitCode | Promise<ExitCode>;
}

const VERBS: Readonly<Record<string, ShellVerb>> = {
  check: { takes: [1, Infinity], run: check },
  diff: { takes: [2, 2], run: diff },
  test: { takes: [1, Infinity], run: test },
  export: { takes: [1, 1], run: exportTable },
  replay: { takes: [1, 1], run: replay },
  reference: { takes: [0, 1], run: reference },
  coverage: { takes: [0, 1], run: coverage },
};

/** The rule work from a shell, on files or on the tables of a running server: checks, compares, tests, exports and replays tables, writes the reference of the language, counts what the cases cover. Changes no data. */
export async function rulesShell(terminal: Terminal): Promise<ExitCode> {
  const asked = readWords(terminal);
  const { names: { length }, language, wantsHelp } = asked;
  const verb = Object.hasOwn(VERBS, asked.verb) ? VERBS[asked.verb] : undefined;
  try {
    if (!wantsHelp && verb !== undefined && length >= verb.takes[0] && length <= verb.takes[1]) return await verb.run(asked, terminal.say);
    terminal.say(shellWords.usage[language]);
    if (wantsHelp) return 0;
  } catch (error) {
    terminal.say(error instanceof Error ? error.message : String(error));
  }
  return 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await rulesShell({ words: process.argv.slice(2), environment: process.env, say: (line) => void process.stdout.write(`${line}\n`) });
}
