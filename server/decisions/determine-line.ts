import type { Knex } from 'knex';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { Problem } from '../../rules-schema/problem.ts';
import { sentenceOf } from '../command/refusal.ts';
import { determine } from '../origin/determine.ts';
import { programOf, versionInForce, type RuleTableVersion } from '../rule-tables/rule-table-reads.ts';
import type { DeterminedFacts } from './decision.ts';
import { decisionMessages } from './decision-messages.ts';

export type LineFinding = { ok: true; determined: DeterminedFacts } | { ok: false; problems: Problem[] };

/** Determines a line upon facts that match their schema, under the version in force on their date. */
export type DetermineLine = (facts: Facts) => Promise<LineFinding>;

const noRuleTable = ({ agreement, date }: Facts): LineFinding => {
  const message = sentenceOf(decisionMessages, 'no-rule-table', { agreement, date });
  return { ok: false, problems: [{ pointer: '/agreement', code: 'no-rule-table', message, params: { agreement, date } }] };
};

/** A determiner that asks for the version in force once a day and agreement; use it within one command or one batch. */
export function lineDeterminer(db: Knex): DetermineLine {
  const inForce = new Map<string, Promise<RuleTableVersion | null>>();
  const versionFor = ({ agreement, date }: Facts): Promise<RuleTableVersion | null> => {
    const key = `${date} ${agreement}`;
    const found = inForce.get(key) ?? versionInForce(db, agreement, date);
    inForce.set(key, found);
    return found;
  };
  return async (facts) => {
    const version = await versionFor(facts);
    if (version === null) return noRuleTable(facts);
    const result = determine(programOf(version), facts);
    if (!result.ok) return { ok: false, problems: result.problems.map((problem) => ({ ...problem, params: {} })) };
    const { id, sha256 } = version;
    return { ok: true, determined: { facts, determination: result.determination, ruleTableVersion: { id, sha256 } } };
  };
}
