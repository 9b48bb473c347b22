import type { Knex } from 'knex';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { ReplayFinding } from '../../rules-schema/replay/replay.ts';
import { refuse } from '../command/refusal.ts';
import { decisionById } from '../decisions/decision-reads.ts';
import { compareDeterminations, type DifferingStep } from '../origin/compare-determinations.ts';
import type { DeterminationResult } from '../origin/determine.ts';
import type { FactProblem } from '../origin/shipment.ts';
import { programOf, versionById } from '../rule-tables/rule-table-reads.ts';
import { readFinding } from './replay-finding-store.ts';
import { determineSafely } from './replay-line.ts';
import { replayMessages } from './replay-messages.ts';
import { readReplay, readReplayDocument } from './replay-store.ts';
import { ownVersion } from './replay-tables.ts';

/** A finding with both determinations, made again from the stored facts. */
export interface ReplayFindingInFull extends ReplayFinding {
  facts: Facts;
  before: Determination | null;
  after: Determination | null;
  /** What kept the facts from being determined upon, before or after. */
  problems: FactProblem[];
  firstDifferingStep: DifferingStep | null;
}

const determinationIn = (result: DeterminationResult | null): Determination | null => (result?.ok ? result.determination : null);
const problemsIn = (result: DeterminationResult | null): FactProblem[] => (result === null || result.ok ? [] : result.problems);

/** Both sides of a finding, with their traces and the place where they part. @throws Refusal 404 when there is no such finding */
export async function replayFindingInFull(db: Knex, replayId: number, findingId: number): Promise<ReplayFindingInFull> {
  const replay = await readReplay(db, replayId);
  const finding = (await readFinding(db, replayId, findingId)) ?? refuse(replayMessages, 'finding-unknown', {}, { status: 404 });
  const decision = await decisionById(db, finding.decisionId);
  const earlier = replay.baselineVersionId === null ? await ownVersion(db, decision) : await versionById(db, replay.baselineVersionId);
  const draft = JSON.parse(await readReplayDocument(db, replay.ruleTableSha256)) as RuleTable;
  const was = earlier && determineSafely(programOf(earlier), decision.facts);
  const is = determineSafely(programOf({ sha256: replay.ruleTableSha256, document: draft }), decision.facts);
  const before = determinationIn(was);
  return {
    ...finding,
    facts: decision.facts,
    before,
    after: determinationIn(is),
    problems: [...problemsIn(was), ...problemsIn(is)],
    firstDifferingStep: before === null ? null : compareDeterminations(before, is).firstDifferingStep,
  };
}
