import type { Knex } from 'knex';
import { checkNames } from '../../rules-schema/origin-rules/check-names.ts';
import { bareCode, headingOf } from '../../rules-schema/origin-rules/hs-code.ts';
import type { ProposedCase, ProposedCases } from '../../rules-schema/rule-table-version/proposed-cases.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import type { DecisionWithFacts } from '../decisions/decision-reads.ts';
import { latestInHeadings } from '../decisions/lines-in-headings-reads.ts';
import { changedRegions, type CodeInterval } from '../origin/changed-regions.ts';
import type { Program } from '../origin/compile-rule-table.ts';
import { determine } from '../origin/determine.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import { programOf, versionById, type RuleTableVersion } from './rule-table-reads.ts';
import { smallestCover, type Candidate } from './smallest-cover.ts';

/** Decisions looked at of one interval, of each of its ends, and in all. */
const [MOST_OF_INTERVAL, MOST_OF_END, MOST_IN_ALL] = [400, 60, 6000];
/** Ways an outcome can change: from each of three to each of the two others. */
const WAYS = 6;
const OUTCOMES = ['originating', 'not-originating', 'undetermined'] as const;

async function fit(db: Knex, id: number): Promise<RuleTableVersion> {
  const version = (await versionById(db, id)) ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
  if (checkNames(version.document).some(({ severity }) => severity === 'error')) refuse(ruleTableMessages, 'document-not-usable', { number: version.number });
  return version;
}

const within = (code: string, { from, to }: CodeInterval): boolean => code.slice(0, from.length) >= from && code.slice(0, to.length) <= to;

/** The latest decisions of an interval, and of its first and last heading, each once, latest first. */
async function decisionsIn(db: Knex, agreement: string, interval: CodeInterval, most: number): Promise<DecisionWithFacts[]> {
  const [first, last] = [headingOf(interval.from), headingOf(interval.to)];
  const ranges = first === last ? [[first, last, MOST_OF_INTERVAL]] as const : [[first, last, MOST_OF_INTERVAL], [first, first, MOST_OF_END], [last, last, MOST_OF_END]] as const;
  const found = new Map<number, DecisionWithFacts>();
  for (const [from, to, limit] of ranges) {
    for (const decision of await latestInHeadings(db, { agreement, from, to }, Math.min(limit, most))) if (within(bareCode(decision.productCode), interval)) found.set(decision.id, decision);
  }
  return [...found.values()].sort((a, b) => b.id - a.id).slice(0, most);
}

/** What a decision touches of an interval. Bit 0: the interval; 1 and 2: its ends; from 3 on: a way its outcome changes. */
function touched(program: Program, interval: CodeInterval, decision: DecisionWithFacts): Candidate<ProposedCase> {
  const { id: decisionId, applicationNumber, itemNumber, applicationDate, productCode, engineOutcome, facts } = decision;
  const result = determine(program, facts);
  const outcomeAfter = result.ok ? result.determination.outcome : null;
  const code = bareCode(productCode);
  const ends = interval.from === interval.to ? [false, false] : [code.startsWith(interval.from), code.startsWith(interval.to)];
  const changes = outcomeAfter !== null && outcomeAfter !== engineOutcome;
  const way = OUTCOMES.indexOf(engineOutcome) * 2 + OUTCOMES.filter((outcome) => outcome !== engineOutcome).indexOf(outcomeAfter ?? engineOutcome);
  const why = (['interval', 'first-code', 'last-code', 'changed-outcome'] as const).filter((_, place) => [true, ...ends, changes][place]);
  return {
    item: { decisionId, applicationNumber, itemNumber, applicationDate, productCode, ...interval, outcomeBefore: engineOutcome, outcomeAfter, why },
    touches: 1 | (ends[0] ? 2 : 0) | (ends[1] ? 4 : 0) | (changes ? 8 << way : 0),
  };
}

/**
 * Proposes, of the past decisions, the fewest that touch every interval of codes in which a draft means something else than
 * an earlier version, both ends of each interval, and every way an outcome changes in it. Intervals share no goods, so the
 * fewest of each make the fewest of all.
 * @param withId the earlier version; null: the one it is based on
 * @throws Refusal 404, 422 while a document cannot be determined by, or when there is nothing to compare with
 */
export async function proposeCases(db: Knex, id: number, withId: number | null): Promise<ProposedCases> {
  const draft = await fit(db, id);
  const earlier = await fit(db, withId ?? draft.basedOnVersionId ?? refuse(ruleTableMessages, 'nothing-to-compare', { number: draft.number }));
  if (earlier.ruleTableId !== draft.ruleTableId) refuse(ruleTableMessages, 'other-rule-table');
  const answer: ProposedCases = { withVersionId: earlier.id, considered: 0, regions: [], proposals: [] };
  for (const interval of changedRegions(programOf(earlier), programOf(draft))) {
    const decisions = await decisionsIn(db, draft.agreement, interval, Math.max(1, MOST_IN_ALL - answer.considered));
    const proposals = smallestCover(decisions.map((decision) => touched(programOf(draft), interval, decision)), 3 + WAYS);
    answer.considered += decisions.length;
    answer.regions.push({ ...interval, proposed: proposals.length });
    answer.proposals.push(...proposals);
  }
  return answer;
}
