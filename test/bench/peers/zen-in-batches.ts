import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Program } from '../../../server/origin/compile-rule-table.ts';
import { openEnquiry } from '../../../server/origin/enquiry.ts';
import type { Shipment } from '../../../server/origin/shipment.ts';
import { closeLine, openLine } from './around-the-rule.ts';
import { compiledDecision, verdictOfPlace, zenPeer, zenRules, type Figures } from './zen-peer.ts';

/** The lines of a page that one entry is to judge, with where each answer goes. */
interface Batch {
  figures: Figures[];
  answers: ((verdict: Verdict) => void)[];
}

/**
 * zen for many lines: one call judges all lines of a page that fall under one entry, by `map` in a decision compiled
 * once. What stays open is then tried line by line.
 */
export function zenInBatches(program: Program): (shipments: readonly Shipment[]) => Promise<Verdict[]> {
  const rules = zenRules(program).map((rule) => rule && { figuresOf: rule.figuresOf, decision: compiledDecision(`map(lines, ${rule.expression('#.')})`) });
  const alone = zenPeer(program, 'expression');
  return async (shipments) => {
    const batches = new Map<number, Batch>();
    const lines = shipments.map((shipment) => {
      const line = openLine(program, openEnquiry(shipment));
      const verdicts: Verdict[] = [];
      if (line.settled !== null) return { line, verdicts };
      for (const [place, { compiled: { order } }] of line.entries.entries()) {
        verdicts.push('no');
        const rule = rules[order];
        if (!rule) continue;
        const batch = batches.get(order) ?? { figures: [], answers: [] };
        batches.set(order, batch);
        batch.figures.push(rule.figuresOf(line));
        batch.answers.push((verdict) => { verdicts[place] = verdict; });
      }
      return { line, verdicts };
    });
    await Promise.all([...batches].map(async ([order, { figures, answers }]) => {
      const { result } = await rules[order]!.decision.evaluate({ lines: figures });
      for (const [place, told] of (result as { verdict: unknown[] }).verdict.entries()) answers[place]!(verdictOfPlace(told));
    }));
    return Promise.all(lines.map(({ line, verdicts }, place) => {
      const verdict = line.settled ?? closeLine(line, verdicts);
      return verdict === 'unknown' ? alone(shipments[place]!) : verdict;
    }));
  };
}
