import type { ColumnFinding, Outcome, TraceStep, Verdict } from '../../rules-schema/determination/determination.ts';
import { codeWithinAny } from '../../rules-schema/origin-rules/hs-code.ts';
import { headingInBoth } from '../../rules-schema/origin-rules/printed-heading.ts';
import type { CompiledEntry } from './compile-entry.ts';
import type { Level, Program } from './compile-rule-table.ts';
import type { Enquiry } from './enquiry.ts';
import { amountOf, percentOf, readablePercent } from './exact.ts';
import type { Finding, Tolerance } from './finding.ts';
import { idsOf, valueOfOffences, verdictOf } from './finding.ts';
import { and, choose, not, or } from './kleene.ts';
import { insufficientOperations, nothingWorked, onlyOriginatingMaterials, preliminarySteps, productWhollyObtained, setOfGoods } from './provisions.ts';
import type { ArticleFinding } from './provisions.ts';
import { asReturnedMaterials, goodsWereOutside, keptOriginOnReturn, outsideProcessingAllowed, sharesOf } from './territoriality.ts';

/** What one column of one entry says of the shipment. */
interface ColumnJudgement {
  column: 3 | 4;
  verdict: Verdict;
  finding: Finding;
}

/** An entry that may be the one, how surely it describes the product, and what its columns say. */
export interface EntryJudgement {
  compiled: CompiledEntry;
  describes: Verdict;
  columns: ColumnJudgement[];
  verdict: Verdict;
}

/** Everything one reading of a shipment yields; the trace is written only on demand. */
export interface Judgement {
  verdict: Verdict;
  /** The entries that may describe the product, most specific first, up to the first that surely does. */
  entries: readonly EntryJudgement[];
  /** Those of them whose columns were put to the test; none for sets, and where nothing was worked. */
  tested: readonly EntryJudgement[];
  trace: () => TraceStep[];
  columns: () => ColumnFinding[];
}

const OUTCOMES: Readonly<Record<Verdict, Outcome>> = { yes: 'originating', no: 'not-originating', unknown: 'undetermined' };
const OUTCOME_WORDS = {
  yes: { en: 'originating', lv: 'noteiktas izcelsmes' },
  no: { en: 'not originating', lv: 'nav noteiktas izcelsmes' },
  unknown: { en: 'undetermined', lv: 'nav izšķirts' },
} as const;

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

/**
 * Which entries of a level describe the product, and how surely. Its parts exclude one another (note 2.3), so one that
 * surely does is the one; the last that may needs no question where the row speaks of the whole heading.
 */
function describersIn(level: Level, enquiry: Enquiry): { compiled: CompiledEntry; describes: Verdict }[] {
  const possible = level.entries.filter(({ describesByCode }) => describesByCode(enquiry.shipment.code) !== 'no');
  const found = possible.map((compiled, place) => {
    const isLast = place === possible.length - 1;
    const isAsked = compiled.describesByCode(enquiry.shipment.code) === 'unknown' && !(level.isWhole && isLast);
    const describes = level.isWhole && isLast ? 'yes' as const : compiled.describes(enquiry);
    return { compiled, describes, isSure: describes === 'yes' && (isAsked || !isLast) && compiled.entry.part !== undefined };
  });
  const sure = found.find(({ isSure }) => isSure);
  return sure ? [sure] : found.filter(({ describes }) => describes !== 'no');
}

/** Walks the entries from the most specific; an undecided description keeps the next one in play (notes 2.1–2.3). */
function judgeEntries(program: Program, enquiry: Enquiry, tolerance: Tolerance | null): EntryJudgement[] {
  const judged: EntryJudgement[] = [];
  for (const level of program.levelsFor(enquiry.shipment.heading)) {
    for (const { compiled, describes } of describersIn(level, enquiry)) {
      judged.push(judgeEntry(compiled, describes, enquiry, tolerance));
      if (describes === 'yes') return judged;
    }
  }
  return judged;
}

/** What the materials a rule forbids are worth beside the tolerance, in the way that comes closest; null where none would help. */
function toleranceStep({ verdict, finding }: ColumnJudgement, enquiry: Enquiry, program: Program, tolerance: Tolerance): TraceStep | null {
  const { exWorksPrice, currency } = enquiry.shipment;
  const [best] = finding.ways
    .filter(({ firm, offending, possiblyOffending }) => firm !== 'no' && offending.length + possiblyOffending.length > 0)
    .map((way) => ({ way, most: valueOfOffences(way, enquiry).most }))
    .sort((a, b) => a.most - b.most);
  if (best === undefined) return null;
  const limit = percentOf(exWorksPrice, tolerance.percent);
  return {
    test: 'generalTolerance',
    source: program.table.provisions.generalTolerance?.source ?? { en: '', lv: '' },
    result: verdict,
    materials: idsOf([...best.way.offending, ...best.way.possiblyOffending], enquiry),
    figures: {
      kind: 'money', unit: currency, percent: tolerance.percent, measured: amountOf(best.most), limit: amountOf(limit), margin: amountOf(limit - best.most),
      measuredPercent: readablePercent(best.most, exWorksPrice),
    },
    text: {
      en: `General tolerance: materials the rule does not allow, at most ${tolerance.percent} % of the ex-works price together.`,
      lv: `Vispārējā pielaide: materiāli, ko saskaņā ar noteikumu nedrīkstētu izmantot, kopā nepārsniedz ${tolerance.percent} % no ražotāja cenas.`,
    },
  };
}

function traceColumn(column: ColumnJudgement, enquiry: Enquiry, program: Program, tolerance: Tolerance | null): TraceStep[] {
  const rule = column.finding.step();
  const step = tolerance === null || rule.result === 'yes' ? null : toleranceStep(column, enquiry, program, tolerance);
  return step === null ? [rule] : [rule, step];
}

function traceEntry({ compiled, describes, columns, verdict }: EntryJudgement, enquiry: Enquiry, program: Program, tolerance: Tolerance | null): TraceStep {
  const { entry, source } = compiled;
  const heading = headingInBoth(entry.printed.column1);
  const words = (language: 'en' | 'lv') => `${heading[language]} – ${entry.description[language].replace(/; ?(except|izņemot):$/, '').replace(/:$/, '')}`;
  return {
    test: 'entry',
    source,
    result: describes === 'yes' ? verdict : 'unknown',
    text: describes === 'yes'
      ? { en: `The entry that applies: ${words('en')}.`, lv: `Piemērojamais ieraksts: ${words('lv')}.` }
      : { en: `An entry that may apply: ${words('en')}.`, lv: `Iespējamais ieraksts: ${words('lv')}.` },
    steps: columns.map((column) => ({
      test: 'column' as const,
      source,
      result: column.verdict,
      text: { en: `Column ${column.column}: ${OUTCOME_WORDS[column.verdict].en}.`, lv: `${column.column}. aile: ${OUTCOME_WORDS[column.verdict].lv}.` },
      steps: traceColumn(column, enquiry, program, tolerance),
    })),
  };
}

/** What a column says, whichever of the entries still possible is the one (note 2.4). */
export function columnVerdict(entries: readonly EntryJudgement[], of: 3 | 4): Verdict {
  return entries.reduceRight<Verdict>((rest, { describes, columns }) => choose(describes, columns.find(({ column }) => column === of)?.verdict ?? 'no', rest), 'no');
}

/** The columns printed for the entries still possible, each with what every one of those entries says in it. */
function columnsOf(entries: readonly EntryJudgement[], trace: (column: ColumnJudgement) => TraceStep[]): ColumnFinding[] {
  const printed = entries.flatMap(({ columns }) => columns);
  return ([3, 4] as const).filter((of) => printed.some(({ column }) => column === of)).map((of) => ({
    column: of,
    outcome: outcomeOf(columnVerdict(entries, of)),
    trace: printed.filter(({ column }) => column === of).flatMap(trace),
  }));
}

const NONE: readonly EntryJudgement[] = [];

function judgeSet(program: Program, enquiry: Enquiry, sets: Parameters<typeof setOfGoods>[1]): Judgement {
  const set = setOfGoods(enquiry, sets);
  return { verdict: set.verdict, entries: NONE, tested: NONE, trace: () => [...preliminarySteps(enquiry, program.table), set.step()], columns: () => [] };
}

/** The conditions of Title II: sets, wholly obtained, insufficient operations, the list with or without the general tolerance. */
function judgeWorking(program: Program, enquiry: Enquiry, tolerance: Tolerance | null): Judgement {
  const { table } = program;
  const { provisions } = table;
  if (enquiry.shipment.facts.product.isSet === true && provisions.sets !== undefined) return judgeSet(program, enquiry, provisions.sets);
  const whole = provisions.whollyObtained ? productWhollyObtained(enquiry, table) : null;
  const originating = onlyOriginatingMaterials(enquiry, table);
  const insufficient = provisions.insufficientOperations ? insufficientOperations(enquiry, table) : null;
  const nothing = nothingWorked(enquiry, table);
  const entries = judgeEntries(program, enquiry, tolerance);
  const byList = nothing ? 'no' : entries.reduceRight<Verdict>((rest, { describes, verdict }) => choose(describes, verdict, rest), 'no');
  return {
    verdict: or(or(whole?.verdict ?? 'no', originating.verdict), and(not(insufficient?.verdict ?? 'no'), byList)),
    entries,
    tested: nothing ? NONE : entries,
    trace: () => [
      ...preliminarySteps(enquiry, table),
      ...(whole ? [whole.step()] : []),
      ...(originating.verdict === 'yes' ? [originating.step()] : []),
      ...(insufficient ? [insufficient.step()] : []),
      ...(nothing ? [nothing.step()] : entries.map((entry) => traceEntry(entry, enquiry, program, tolerance))),
    ],
    columns: () => (nothing ? [] : columnsOf(entries, (column) => traceColumn(column, enquiry, program, tolerance))),
  };
}

/** A judgement that also depends on an article of its own, told before the rest of the trace. */
function subjectTo(judgement: Judgement, finding: ArticleFinding): Judgement {
  return {
    ...judgement,
    verdict: and(finding.verdict, judgement.verdict),
    tested: finding.verdict === 'no' ? NONE : judgement.tested,
    trace: () => [finding.step(), ...judgement.trace()],
    columns: () => (finding.verdict === 'no' ? [] : judgement.columns()),
  };
}

/**
 * Goods worked in part outside (article 12). Who can use paragraph 3 has the list read without the general tolerance and
 * with the added value in its limits on all materials (paragraphs 4 and 6); who cannot, or need not, has what came back
 * counted as non-originating materials (paragraphs 1 and 2). Goods that were outside themselves have no such second reading.
 */
function judgeOutside(program: Program, enquiry: Enquiry, outside: Parameters<typeof sharesOf>[0]): Judgement {
  const allowed = outsideProcessingAllowed(outside, enquiry);
  const underParagraph3 = subjectTo(judgeWorking(program, { ...enquiry, addedOutside: sharesOf(outside).total }, null), allowed);
  if (underParagraph3.verdict === 'yes' || goodsWereOutside(outside)) return underParagraph3;
  const returned = asReturnedMaterials(outside, enquiry);
  const withoutIt = judgeWorking(program, returned, toleranceFor(returned, program));
  if (withoutIt.verdict === 'no' && allowed.verdict !== 'no') return underParagraph3;
  return {
    ...withoutIt,
    verdict: or(underParagraph3.verdict, withoutIt.verdict),
    trace: () => [allowed.step(), ...withoutIt.trace()],
  };
}

/** Judges one reading of a shipment in the order of Protocol 4: Title II (origin), then Title III (territoriality). */
export function judge(program: Program, enquiry: Enquiry): Judgement {
  const { outsideProcessing, returnedGoods } = enquiry.shipment.facts;
  const judgement = outsideProcessing === undefined
    ? judgeWorking(program, enquiry, toleranceFor(enquiry, program))
    : judgeOutside(program, enquiry, outsideProcessing);
  return returnedGoods === undefined ? judgement : subjectTo(judgement, keptOriginOnReturn(returnedGoods, enquiry));
}
