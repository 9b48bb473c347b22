import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Program } from '../../../server/origin/compile-rule-table.ts';
import { comparePercent } from '../../../server/origin/exact.ts';
import { and, between, or } from '../../../server/origin/kleene.ts';
import type { Shipment } from '../../../server/origin/shipment.ts';
import { closeLine, settle, type OpenLine } from './around-the-rule.ts';
import { isMet, offendersOf } from './legal-tests.ts';
import { waysOfEntry, type WayToMeet } from './ways-of-rule.ts';

function wayVerdict({ demands, bans }: WayToMeet, { enquiry, tolerance }: OpenLine): Verdict {
  let verdict: Verdict = 'yes';
  for (const demand of demands) {
    verdict = and(verdict, isMet(demand, enquiry));
    if (verdict === 'no') return verdict;
  }
  if (bans.length === 0) return verdict;
  const { least, most } = offendersOf(bans, enquiry);
  const within = (worth: number | null): boolean => worth === null || (tolerance !== null && comparePercent(worth, enquiry.shipment.exWorksPrice, tolerance) <= 0);
  return and(verdict, between(within(most), within(least)));
}

/** A plain interpreter: walks the rule as data for every line, and stops as soon as it knows. */
export function plainInterpreter(program: Program): (shipment: Shipment) => Verdict {
  const ways = program.table.entries.map((entry) => waysOfEntry(entry, program.table));
  const entryVerdict = (order: number, line: OpenLine): Verdict => {
    let verdict: Verdict = 'no';
    for (const way of ways[order]!) {
      verdict = or(verdict, wayVerdict(way, line));
      if (verdict === 'yes') return verdict;
    }
    return verdict;
  };
  const verdictOf = (line: OpenLine): Verdict => line.settled ?? closeLine(line, line.entries.map(({ compiled }) => entryVerdict(compiled.order, line)));
  return (shipment) => settle(program, shipment, verdictOf);
}
