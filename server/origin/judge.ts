import type { ColumnFinding, Outcome, TraceStep, Verdict } from '../../rules-schema/determination/determination.ts';
import { codeWithinAny } from '../../rules-schema/origin-rules/hs-code.ts';
import type { CompiledEntry, Program } from './compile-rule-table.ts';
import type { Enquiry } from './enquiry.ts';
import type { Finding, Tolerance } from './finding.ts';
import { verdictOf } from './finding.ts';
import { and, choose, not, or } from './kleene.ts';
import { insufficientOperations, preliminarySteps, productWhollyObtained, setOfGoods } from './provisions.ts';

/** What one column of one entry says of the shipment. */
interface ColumnJudgement {
  column: 3 | 4;
  verdict: Verdict;
  finding: Finding;
}

/** An entry that may be the one, how surely it describes the product, and what its columns say. */
interface EntryJudgement {
  compiled: CompiledEntry;
  describes: Verdict;
  columns: ColumnJudgement[];
  verdict: Verdict;
}

/** Everything one reading of a shipment yields; the trace is written only on demand. */
export interface Judgement {
  verdict: Verdict;
  /** The entries that may describe the product, most specific first, up to the first that surely does. */
  entries: EntryJudgement[];
  trace: () => TraceStep[];
  columns: () => ColumnFinding[];
}

const OUTCOMES: Readonly<Record<Verdict, Outcome>> = { yes: 'originating', no: 'not-originating', unknown: 'undetermined' };

export function outcomeOf(verdict: Verdict): Outcome {
  return OUTCOMES[verdict];
}

/** The general tolerance, unless the product is of a chapter it leaves out (article 6(2), last sentence). */
function toleranceFor(enquiry: Enquiry, program: Program): Tolerance | null {
  const tolerance = program.table.provisions.generalTolerance;
  if (tolerance === undefined) return null;
  return codeWithinAny(enquiry.shipment.code, tolerance.exceptChapters ?? []) === 'no' ? tolerance : null;
}

function judgeEntry(compiled: CompiledEntry, describes: Verdict, enquiry: Enquiry, tolerance: Tolerance | null): EntryJudgement {
  const columns: ColumnJudgement[] = [];
  for (const [column, test] of [[3, compiled.column3], [4, compiled.column4]] as const) {
    if (test === null) continue;
    const finding = test(enquiry);
    columns.push({ column, finding, verdict: verdictOf(finding.ways, enquiry, tolerance) });
  }
  return { compiled, describes, columns, verdict: columns.reduce<Verdict>((verdict, column) => or(verdict, column.verdict), 'no') };
}

/** Walks the entries from the most specific; an undecided description keeps the next one in play (notes 2.1–2.3). */
function judgeEntries(program: Program, enquiry: Enquiry, tolerance: Tolerance | null): EntryJudgement[] {
  const judged: EntryJudgement[] = [];
  for (const compiled of program.entriesFor(enquiry.shipment.heading)) {
    const describes = compiled.describes(enquiry);
    if (describes === 'no') continue;
    judged.push(judgeEntry(compiled, describes, enquiry, tolerance));
    if (describes === 'yes') break;
  }
  return judged;
}

function tracesOfColumn({ column, verdict, finding }: ColumnJudgement, program: Program, tolerance: Tolerance | null): ColumnFinding {
  const rule = finding.step();
  const steps = [rule];
  if (rule.result !== verdict && tolerance !== null) {
    steps.push({
      test: 'generalTolerance', source: program.table.provisions.generalTolerance?.source ?? '', result: verdict,
      text: {
        en: `General tolerance: materials the rule would forbid are at most ${tolerance.percent} % of the ex-works price, and no printed percentage is exceeded.`,
        lv: `Vispārējā pielaide: materiāli, ko noteikums aizliegtu, nepārsniedz ${tolerance.percent} % no ražotāja cenas, un nav pārsniegts neviens sarakstā norādītais procents.`,
      },
    });
  }
  return { column, outcome: outcomeOf(verdict), trace: steps };
}

function traceEntry({ compiled, describes, columns, verdict }: EntryJudgement, program: Program, tolerance: Tolerance | null): TraceStep {
  const { entry } = compiled;
  return {
    test: 'entry',
    source: `${program.table.listName.en}, ${entry.printed.column1}`,
    result: describes === 'yes' ? verdict : 'unknown',
    text: describes === 'yes'
      ? { en: `Decided by ${entry.printed.column1}: ${entry.description.en}.`, lv: `Izšķir ${entry.printed.column1}: ${entry.description.lv}.` }
      : { en: `May be ${entry.printed.column1}: ${entry.description.en}.`, lv: `Var būt ${entry.printed.column1}: ${entry.description.lv}.` },
    steps: columns.map((column) => {
      const { trace, outcome } = tracesOfColumn(column, program, tolerance);
      return {
        test: 'column', source: `${program.table.listName.en}, ${entry.printed.column1}, (${column.column})`, result: column.verdict,
        text: { en: `Column ${column.column}: ${outcome}.`, lv: `${column.column}. aile: ${OUTCOME_WORDS[column.verdict]}.` },
        steps: trace,
      } satisfies TraceStep;
    }),
  };
}

const OUTCOME_WORDS: Readonly<Record<Verdict, string>> = { yes: 'noteiktas izcelsmes', no: 'nav noteiktas izcelsmes', unknown: 'nav izšķirts' };

/** Judges one reading of a shipment in the order of Protocol 4: sets, wholly obtained, insufficient operations, the list. */
export function judge(program: Program, enquiry: Enquiry): Judgement {
  const { table } = program;
  const { provisions } = table;
  const { product } = enquiry.shipment.facts;
  if (product.isSet === true && provisions.sets !== undefined) {
    const set = setOfGoods(enquiry, provisions.sets);
    return { verdict: set.verdict, entries: [], trace: () => [...preliminarySteps(enquiry, table), set.step()], columns: () => [] };
  }
  const tolerance = toleranceFor(enquiry, program);
  const whole = provisions.whollyObtained ? productWhollyObtained(enquiry, table) : null;
  const insufficient = provisions.insufficientOperations ? insufficientOperations(enquiry, table) : null;
  const entries = judgeEntries(program, enquiry, tolerance);
  const byList = entries.reduceRight<Verdict>((rest, { describes, verdict }) => choose(describes, verdict, rest), 'no');
  return {
    verdict: or(whole?.verdict ?? 'no', and(not(insufficient?.verdict ?? 'no'), byList)),
    entries,
    trace: () => [
      ...preliminarySteps(enquiry, table),
      ...(whole ? [whole.step()] : []),
      ...(insufficient ? [insufficient.step()] : []),
      ...entries.map((entry) => traceEntry(entry, program, tolerance)),
      ...(entries.length === 0 ? [noEntry(enquiry)] : []),
    ],
    columns: () => (entries[0]?.describes === 'yes' ? entries[0].columns.map((column) => tracesOfColumn(column, program, tolerance)) : []),
  };
}

function noEntry(enquiry: Enquiry): TraceStep {
  return {
    test: 'entry', source: '', result: 'no',
    text: { en: `No entry of the list covers ${enquiry.shipment.facts.product.code}.`, lv: `Neviens saraksta ieraksts neattiecas uz ${enquiry.shipment.facts.product.code}.` },
  };
}
