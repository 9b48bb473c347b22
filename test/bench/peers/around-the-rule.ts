import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { CompiledEntry } from '../../../server/origin/compile-entry.ts';
import type { Level, Program } from '../../../server/origin/compile-rule-table.ts';
import { openEnquiry, type Enquiry } from '../../../server/origin/enquiry.ts';
import { isJudgedAsSet } from '../../../server/origin/judge.ts';
import { and, choose, not, or } from '../../../server/origin/kleene.ts';
import { insufficientOperations, isNothingWorked, onlyOriginatingMaterials, productWhollyObtained, setOfGoods } from '../../../server/origin/provisions.ts';
import type { Shipment } from '../../../server/origin/shipment.ts';

/** A line whose rule is still to be put to the test: everything around it is done by our code, a favour to the peers. */
export interface OpenLine {
  enquiry: Enquiry;
  /** The general tolerance in per cent, or null where the product does not have it. */
  tolerance: number | null;
  /** Settled without the list: sets, wholly obtained, only originating materials, insufficient operations. */
  settled: Verdict | null;
  base: Verdict;
  insufficient: Verdict;
  entries: readonly { compiled: CompiledEntry; describes: Verdict }[];
}

function describersIn({ entries, isWhole }: Level, enquiry: Enquiry): OpenLine['entries'] {
  const { code } = enquiry.shipment;
  const possible = entries.filter(({ describesByCode }) => describesByCode(code) !== 'no');
  const found: { compiled: CompiledEntry; describes: Verdict }[] = [];
  for (const [place, compiled] of possible.entries()) {
    const isLast = place === possible.length - 1;
    const byCode = compiled.describesByCode(code);
    const isTaken = isWhole && isLast;
    const describes = isTaken ? 'yes' : compiled.describes(enquiry);
    if (describes === 'yes' && ((byCode === 'unknown' && !isTaken) || !isLast) && compiled.entry.part !== undefined) return [{ compiled, describes }];
    if (describes !== 'no') found.push({ compiled, describes });
  }
  return found;
}

function describers(program: Program, enquiry: Enquiry): OpenLine['entries'] {
  const found: { compiled: CompiledEntry; describes: Verdict }[] = [];
  for (const level of program.levelsFor(enquiry.shipment.heading)) {
    for (const one of describersIn(level, enquiry)) {
      found.push(one);
      if (one.describes === 'yes') return found;
    }
  }
  return found;
}

/** What Title II says of a line before and beside its rule. */
export function openLine(program: Program, enquiry: Enquiry): OpenLine {
  const { table } = program;
  const { provisions } = table;
  const { generalTolerance } = provisions;
  const tolerance = generalTolerance !== undefined && program.bearsTolerance(enquiry.shipment.code) === 'yes' ? generalTolerance.percent : null;
  const line: OpenLine = { enquiry, tolerance, settled: null, base: 'no', insufficient: 'no', entries: [] };
  if (isJudgedAsSet(enquiry, program)) return { ...line, settled: setOfGoods.verdict(enquiry, table) };
  const whole = provisions.whollyObtained ? productWhollyObtained.verdict(enquiry, table) : 'no';
  line.base = or(whole, onlyOriginatingMaterials.verdict(enquiry, table));
  line.insufficient = provisions.insufficientOperations ? insufficientOperations.verdict(enquiry, table) : 'no';
  if (line.base === 'yes' || line.insufficient === 'yes' || isNothingWorked(enquiry, table)) line.settled = line.base;
  else line.entries = describers(program, enquiry);
  return line;
}

/** The verdict on a line, from what its entries' rules said, in their order. */
export function closeLine({ base, insufficient, entries }: OpenLine, verdicts: readonly Verdict[]): Verdict {
  let byList: Verdict = 'no';
  for (let place = entries.length - 1; place >= 0; place -= 1) byList = choose(entries[place]!.describes, verdicts[place]!, byList);
  return or(base, and(not(insufficient), byList));
}

/** Beyond this many open questions the engine tries no combinations; the verdict then stays unknown. */
const ENUMERABLE = 12;

type Assumed = ReadonlyMap<string, boolean>;

/** The question to try next where a verdict stayed open; null where none is left, or there are too many. */
function nextQuestion(enquiry: Enquiry, assumed: Assumed | undefined): string | null {
  const { asked } = enquiry;
  return asked.length === 0 || (assumed === undefined && asked.length > ENUMERABLE) ? null : asked[0]!;
}

/** Tries an open question both ways, and so on: settled where all answers agree. Stops at the first two that do not. */
export function settle(program: Program, shipment: Shipment, verdictOf: (line: OpenLine) => Verdict, assumed?: Assumed): Verdict {
  const enquiry = openEnquiry(shipment, assumed);
  const verdict = verdictOf(openLine(program, enquiry));
  const question = verdict === 'unknown' ? nextQuestion(enquiry, assumed) : null;
  if (question === null) return verdict;
  const ifYes = settle(program, shipment, verdictOf, new Map(assumed).set(question, true));
  return ifYes === 'unknown' || ifYes !== settle(program, shipment, verdictOf, new Map(assumed).set(question, false)) ? 'unknown' : ifYes;
}

/** The same for peers that answer in promises. */
export async function settleLater(program: Program, shipment: Shipment, verdictOf: (line: OpenLine) => Promise<Verdict>, assumed?: Assumed): Promise<Verdict> {
  const enquiry = openEnquiry(shipment, assumed);
  const verdict = await verdictOf(openLine(program, enquiry));
  const question = verdict === 'unknown' ? nextQuestion(enquiry, assumed) : null;
  if (question === null) return verdict;
  const ifYes = await settleLater(program, shipment, verdictOf, new Map(assumed).set(question, true));
  return ifYes === 'unknown' || ifYes !== (await settleLater(program, shipment, verdictOf, new Map(assumed).set(question, false))) ? 'unknown' : ifYes;
}
