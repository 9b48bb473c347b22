import type { Knex } from 'knex';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { Problem, Sentence } from '../../rules-schema/problem.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { determine } from '../origin/determine.ts';
import { unmatchedAnswers } from '../origin/unmatched-answers.ts';
import { agreementsWithRules, programOf, versionById, versionInForce, type RuleTableVersion } from '../rule-tables/rule-table-reads.ts';
import { determinationMessages } from './determination-messages.ts';

/** A determination and the version of the table it was made by. */
export interface VersionedDetermination extends Determination {
  ruleTableVersion: { id: number; number: number; sha256: string };
  /** What the facts say that no test took notice of. */
  warnings: { code: string; answer: string; text: Sentence }[];
}

function refuseAt(pointer: string, code: keyof typeof determinationMessages, params: Record<string, string | number>): never {
  const message = sentenceOf(determinationMessages, code, params);
  return refuse(determinationMessages, code, params, { errors: [{ pointer, code, message, params }] });
}

async function versionFor(db: Knex, { agreement, date }: Facts, id: number | undefined): Promise<RuleTableVersion> {
  if (id !== undefined) {
    const version = (await versionById(db, id)) ?? refuseAt('/ruleTableVersionId', 'version-unknown', { id });
    return version.document.agreement === agreement ? version : refuseAt('/agreement', 'other-agreement', { id, agreement: version.document.agreement });
  }
  const found = await versionInForce(db, agreement, date);
  if (found !== null) return found;
  const known = await agreementsWithRules(db);
  const rules = known.map(({ agreement: name, from }) => `${name} (${from} –)`).join(', ') || '–';
  const isKnown = known.some(({ agreement: name }) => name === agreement);
  return refuseAt(isKnown ? '/date' : '/agreement', 'no-rules-in-force', { agreement, date, rules });
}

/**
 * Determines goods upon facts, by the version in force on their date or by a named one. Nothing is stored.
 * @throws Refusal 422 with a sentence at every field that keeps the facts from being determined upon
 */
export async function determineGoods(db: Knex, { ruleTableVersionId, ...facts }: Facts & { ruleTableVersionId?: number }): Promise<VersionedDetermination> {
  const version = await versionFor(db, facts, ruleTableVersionId);
  const program = programOf(version);
  const result = determine(program, facts);
  if (!result.ok) {
    const errors: Problem[] = result.problems.map((problem) => ({ ...problem, params: {} }));
    return refuse(determinationMessages, 'cannot-determine', {}, { errors });
  }
  const { id, number, sha256 } = version;
  const warnings = unmatchedAnswers(program, facts).map((answer) => ({
    code: 'answer-not-asked', answer, text: sentenceOf(determinationMessages, 'answer-not-asked', { answer }),
  }));
  return { ...result.determination, ruleTableVersion: { id, number, sha256 }, warnings };
}
