import type { Verdict } from '../../rules-schema/determination/determination.ts';
import type { CompiledEntry } from './compile-entry.ts';
import type { Level, Program } from './compile-rule-table.ts';
import type { Enquiry } from './enquiry.ts';
import type { Tolerance } from './finding.ts';
import { verdictOf } from './finding.ts';
import { and, choose, not, or } from './kleene.ts';
import { insufficientOperations, isNothingWorked, onlyOriginatingMaterials, productWhollyObtained, setOfGoods } from './provisions.ts';
import type { CompiledTest } from './rule-kinds/rule-kind.ts';
import { asReturnedMaterials, goodsWereOutside, keptOriginOnReturn, outsideProcessingAllowed, sharesOf } from './territoriality.ts';
import type { ArticleFinding } from './territoriality.ts';

/** What one column of one entry says of the shipment. */
export interface ColumnJudgement {
  column: 3 | 4;
  verdict: Verdict;
  test: CompiledTest;
}

/** An entry that may be the one, how surely it describes the product, and what its columns say. */
export interface EntryJudgement {
  compiled: CompiledEntry;
  describes: Verdict;
  columns: ColumnJudgement[];
  verdict: Verdict;
}

/** Everything one reading of a shipment yields; `traceOf` tells it. */
export interface Judgement {
  verdict: Verdict;
  /** The entries that may describe the product, most specific first, up to the first that surely does. */
  entries: readonly EntryJudgement[];
  /** Those of them whose columns were put to the test; none for sets, and where nothing was worked. */
  tested: readonly EntryJudgement[];
  /** What was put to the conditions of Title II, under which tolerance. */
  enquiry: Enquiry;
  tolerance: Tolerance | null;
  /** Articles the judgement depends on besides, told first. */
  subjectTo: readonly ArticleFinding[];
}

/** The general tolerance, unless the product is of a chapter it leaves out (article 6(2), last sentence). */
function toleranceFor({ shipment }: Enquiry, { table, bearsTolerance }: Program): Tolerance | null {
  const tolerance = table.provisions.generalTolerance;
  return tolerance !== undefined && bearsTolerance(shipment.code) === 'yes' ? tolerance : null;
}

function judgeColumn(column: 3 | 4, test: CompiledTest, enquiry: Enquiry, tolerance: Tolerance | null): ColumnJudgement {
  return { column, test, verdict: verdictOf(test.ways(enquiry), enquiry, tolerance) };
}

function judgeEntry(compiled: CompiledEntry, describes: Verdict, enquiry: Enquiry, tolerance: Tolerance | null): EntryJudgement {
  const columns: ColumnJudgement[] = [];
  let verdict: Verdict = 'no';
  if (compiled.column3 !== null) columns.push(judgeColumn(3, compiled.column3, enquiry, tolerance));
  if (compiled.column4 !== null) columns.push(judgeColumn(4, compiled.column4, enquiry, tolerance));
  for (const column of columns) verdict = or(verdict, column.verdict);
  return { compiled, describes, columns, verdict };
}

interface Describer {
  compiled: CompiledEntry;
  describes: Verdict;
}

/**
 * Which entries of a level describe the product, and how surely. Its parts exclude one another (note 2.3), so one that
 * surely does is the one; the last that may needs no question where the row speaks of the whole heading.
 */
function describersIn({ entries, isWhole }: Level, enquiry: Enquiry): Describer[] {
  const { code } = enquiry.shipment;
  const possible = entries.length === 1 ? entries : entries.filter(({ describesByCode }) => describesByCode(code) !== 'no');
  const found: Describer[] = [];
  for (const [place, compiled] of possible.entries()) {
    const isLast = place === possible.length - 1;
    const byCode = compiled.describesByCode(code);
    const isTaken = isWhole && isLast && byCode !== 'no';
    const describes = isTaken ? 'yes' : compiled.describes(enquiry);
    const isAsked = byCode === 'unknown' && !isTaken;
    if (describes === 'yes' && (isAsked || !isLast) && compiled.entry.part !== undefined) return [{ compiled, describes }];
    if (describes !== 'no') found.push({ compiled, describes });
  }
  return found;
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

/** What a column says, whichever of the entries still possible is the one (note 2.4). */
export function columnVerdict(entries: readonly EntryJudgement[], of: 3 | 4): Verdict {
  let verdict: Verdict = 'no';
  for (let place = entries.length - 1; place >= 0; place -= 1) {
    const { describes, columns } = entries[place]!;
    let said: Verdict = 'no';
    for (const column of columns) if (column.column === of) said = column.verdict;
    verdict = choose(describes, said, verdict);
  }
  return verdict;
}

const NONE: readonly EntryJudgement[] = [];
const TO_NOTHING: readonly ArticleFinding[] = [];

/** Whether article 10 looks at the set as one. */
export const isJudgedAsSet = ({ shipment }: Enquiry, { table }: Program): boolean => shipment.facts.product.isSet === true && table.provisions.sets !== undefined;

/** The conditions of Title II: sets, wholly obtained, insufficient operations, the list with or without the general tolerance. */
function judgeWorking(program: Program, enquiry: Enquiry, tolerance: Tolerance | null): Judgement {
  const { table } = program;
  const { provisions } = table;
  if (isJudgedAsSet(enquiry, program)) return { verdict: setOfGoods.verdict(enquiry, table), entries: NONE, tested: NONE, enquiry, tolerance, subjectTo: TO_NOTHING };
  const whole = provisions.whollyObtained ? productWhollyObtained.verdict(enquiry, table) : 'no';
  const originating = onlyOriginatingMaterials.verdict(enquiry, table);
  const insufficient = provisions.insufficientOperations ? insufficientOperations.verdict(enquiry, table) : 'no';
  const isNothing = isNothingWorked(enquiry, table);
  const entries = judgeEntries(program, enquiry, tolerance);
  let byList: Verdict = 'no';
  for (let place = isNothing ? -1 : entries.length - 1; place >= 0; place -= 1) byList = choose(entries[place]!.describes, entries[place]!.verdict, byList);
  return { verdict: or(or(whole, originating), and(not(insufficient), byList)), entries, tested: isNothing ? NONE : entries, enquiry, tolerance, subjectTo: TO_NOTHING };
}

/** A judgement that also depends on an article of its own. */
function subjectTo(judgement: Judgement, finding: ArticleFinding): Judgement {
  return {
    ...judgement,
    verdict: and(finding.verdict, judgement.verdict),
    tested: finding.verdict === 'no' ? NONE : judgement.tested,
    subjectTo: [finding, ...judgement.subjectTo],
  };
}

/**
 * Goods worked in part outside (article 12). Who can use paragraph 3 has the list read without the general tolerance and
 * with the added value in its limits on all materials (paragraphs 4 and 6); who cannot, or need not, has what came back
 * counted as non-originating materials (paragraphs 1 and 2). Goods that were outside themselves have no such second reading.
 */
function judgeOutside(program: Program, enquiry: Enquiry, outside: Parameters<typeof sharesOf>[0]): Judgement {
  const allowed = outsideProcessingAllowed(outside, enquiry);
  const underParagraph3 = subjectTo(judgeWorking(program, enquiry.seenAs({ addedOutside: sharesOf(outside).total }), null), allowed);
  if (underParagraph3.verdict === 'yes' || goodsWereOutside(outside)) return underParagraph3;
  const returned = asReturnedMaterials(outside, enquiry);
  const withoutIt = judgeWorking(program, returned, toleranceFor(returned, program));
  if (withoutIt.verdict === 'no' && allowed.verdict !== 'no') return underParagraph3;
  return { ...withoutIt, verdict: or(underParagraph3.verdict, withoutIt.verdict), subjectTo: [allowed] };
}

/** Judges one reading of a shipment in the order of Protocol 4: Title II (origin), then Title III (territoriality). */
export function judge(program: Program, enquiry: Enquiry): Judgement {
  const { outsideProcessing, returnedGoods } = enquiry.shipment.facts;
  const judgement = outsideProcessing === undefined
    ? judgeWorking(program, enquiry, toleranceFor(enquiry, program))
    : judgeOutside(program, enquiry, outsideProcessing);
  return returnedGoods === undefined ? judgement : subjectTo(judgement, keptOriginOnReturn(returnedGoods, enquiry));
}
