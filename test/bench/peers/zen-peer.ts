import zen from '@gorules/zen-engine';
import type { ZenDecision } from '@gorules/zen-engine';
import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Program } from '../../../server/origin/compile-rule-table.ts';
import type { Shipment } from '../../../server/origin/shipment.ts';
import { closeLine, settleLater, type OpenLine } from './around-the-rule.ts';
import { isMet, offendersOf, worthOf } from './legal-tests.ts';
import { waysOfEntry, type Demand, type WayToMeet } from './ways-of-rule.ts';

/** What an expression is evaluated over: numbers by short names. */
export type Figures = Record<string, number>;

/** An entry's rule as an expression, and what reads its figures off a line. */
export interface ZenRule {
  /** 2 where it is surely met, 1 where it may be, 0 where it is not; `at` is put before every name. */
  expression: (at: string) => string;
  figuresOf: (line: OpenLine) => Figures;
}

const NOBODY = -1e15;
const PLACES: Readonly<Record<Verdict, number>> = { yes: 2, unknown: 1, no: 0 };
const VERDICTS: readonly Verdict[] = ['no', 'unknown', 'yes'];
export const verdictOfPlace = (place: unknown): Verdict => VERDICTS[Number(place)] ?? 'no';

/** Limits are compared in the expression; tests that are no comparison of figures come to it as verdicts. */
function demandText(demand: Demand, name: number, bound: 'most' | 'least', at: string): string {
  if (demand.test === 'ceiling') return `${at}${bound === 'most' ? 'h' : 'l'}${name} * 10000 <= ${at}p * ${Math.round(demand.percent * 100)}`;
  return bound === 'most' ? `${at}d${name} == 2` : `${at}d${name} > 0`;
}

function ruleText(ways: readonly WayToMeet[], demands: readonly Demand[], at: string): string {
  const held = (bound: 'most' | 'least'): string => ways.map(({ demands: own, bans }, place) => {
    const parts = own.map((demand) => demandText(demand, demands.indexOf(demand), bound, at));
    if (bans.length > 0) parts.push(`${at}${bound === 'most' ? 'm' : 'e'}${place} * 10000 <= ${at}p * ${at}t`);
    return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
  }).join(' or ');
  return `(${held('most')}) ? 2 : ((${held('least')}) ? 1 : 0)`;
}

function zenRule(ways: readonly WayToMeet[]): ZenRule {
  const demands = [...new Set(ways.flatMap((way) => way.demands))];
  return {
    expression: (at) => ruleText(ways, demands, at),
    figuresOf: ({ enquiry, tolerance }) => {
      const figures: Figures = { p: enquiry.shipment.exWorksPrice, t: tolerance === null ? -1 : Math.round(tolerance * 100) };
      for (const [name, demand] of demands.entries()) {
        if (demand.test !== 'ceiling') figures[`d${name}`] = PLACES[isMet(demand, enquiry)];
        else {
          const { least, most } = worthOf(demand.goods, demand.within, enquiry);
          figures[`l${name}`] = least;
          figures[`h${name}`] = most;
        }
      }
      for (const [place, { bans }] of ways.entries()) {
        if (bans.length === 0) continue;
        const { least, most } = offendersOf(bans, enquiry);
        figures[`e${place}`] = least ?? NOBODY;
        figures[`m${place}`] = most ?? NOBODY;
      }
      return figures;
    },
  };
}

/** Every entry's rule for zen; null where the entry prints none. */
export function zenRules({ table }: Program): readonly (ZenRule | null)[] {
  return table.entries.map((entry) => {
    const ways = waysOfEntry(entry, table);
    return ways.length === 0 ? null : zenRule(ways);
  });
}

const engine = new zen.ZenEngine();

/** A decision of one expression, compiled once. */
export function compiledDecision(expression: string): ZenDecision {
  return engine.createDecision(new zen.ZenDecisionContent({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', content: {} },
      { id: 'rule', type: 'expressionNode', name: 'rule', content: { expressions: [{ id: 'verdict', key: 'verdict', value: expression }] } },
      { id: 'out', type: 'outputNode', name: 'out', content: {} },
    ],
    edges: [{ id: 'a', sourceId: 'in', targetId: 'rule' }, { id: 'b', sourceId: 'rule', targetId: 'out' }],
  }));
}

/** How zen is called for a line: a compiled decision (in promises), or its expression, which it reads anew each time but answers at once. */
export type ZenForm = 'decision' | 'expression';

/** zen, a line at a time. */
export function zenPeer(program: Program, form: ZenForm): (shipment: Shipment) => Promise<Verdict> {
  const rules = zenRules(program).map((rule) => {
    if (rule === null) return null;
    const text = rule.expression('');
    const decision = form === 'decision' ? compiledDecision(text) : null;
    return {
      figuresOf: rule.figuresOf,
      evaluate: decision === null
        ? async (figures: Figures) => zen.evaluateExpressionSync(text, figures) as unknown
        : async (figures: Figures) => ((await decision.evaluate(figures)).result as { verdict: unknown }).verdict,
    };
  });
  const verdictOf = async (line: OpenLine): Promise<Verdict> => {
    if (line.settled !== null) return line.settled;
    const verdicts: Verdict[] = [];
    for (const { compiled } of line.entries) {
      const rule = rules[compiled.order];
      verdicts.push(rule ? verdictOfPlace(await rule.evaluate(rule.figuresOf(line))) : 'no');
    }
    return closeLine(line, verdicts);
  };
  return (shipment) => settleLater(program, shipment, verdictOf);
}
