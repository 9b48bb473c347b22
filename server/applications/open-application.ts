import type { Knex } from 'knex';
import { countBySeverity } from '../../rules-schema/admissibility/findings.ts';
import type { AttestedAnswer } from '../../rules-schema/application/application.ts';
import type { OpenApplication, OpenLine } from '../../rules-schema/application/open-application.ts';
import { itemsOf, type Payload } from '../../rules-schema/application/payload.ts';
import { decisionsOfApplication } from '../decisions/application-decision-reads.ts';
import { versionById } from '../rule-tables/rule-table-reads.ts';
import type { ApplicationRecord } from './application.ts';
import { readAnswers, readEvents, readRevisions, type GivenAnswer } from './application-history-store.ts';
import { readApplication } from './application-store.ts';
import { rowOf } from './change-application.ts';
import { comparePayloads, type PayloadDifference } from './compare-payloads.ts';
import { countByOutcome, type DeterminedLine } from './determine-lines.ts';
import { examineApplication } from './examine-application.ts';

/** The answers on an item, latest first; the latest to each question holds while the goods are unchanged. */
function answersOn(given: readonly GivenAnswer[], item: number, goodsDigest: string | null): AttestedAnswer[] {
  const seen = new Set<string>();
  return given.filter((answer) => answer.item === item).reverse().map(({ questionId, answer, evidence, answeredBy, answeredAt, goodsDigest: on }) => {
    const current = (goodsDigest === null || on === goodsDigest) && !seen.has(questionId);
    if (current) seen.add(questionId);
    return { questionId, answer, evidence, answeredBy, answeredAt, holds: current };
  });
}

/** Tells the number of a version beside its id and hash. */
function versionTeller(db: Knex): (version: { id: number; sha256: string } | null) => Promise<OpenLine['ruleTableVersion']> {
  const numbers = new Map<number, Promise<number | null>>();
  return async (version) => {
    if (version === null) return null;
    const number = numbers.get(version.id) ?? versionById(db, version.id).then((found) => found?.number ?? null);
    numbers.set(version.id, number);
    return { ...version, number: await number };
  };
}

async function liveLines(db: Knex, lines: readonly DeterminedLine[], given: readonly GivenAnswer[]): Promise<OpenLine[]> {
  const tellVersion = versionTeller(db);
  return Promise.all(lines.map(async ({ item, outcome, determination, problems, facts, ruleTableVersion, goodsDigest }) => ({
    item, outcome, determination, problems, facts, decision: null,
    ruleTableVersion: await tellVersion(ruleTableVersion), answers: answersOn(given, item, goodsDigest),
  })));
}

/** The lines from their decisions; nothing is determined again. A line refused on formal grounds alone has none. */
async function decidedLines(db: Knex, application: ApplicationRecord, given: readonly GivenAnswer[]): Promise<OpenLine[]> {
  const tellVersion = versionTeller(db);
  const decisions = await decisionsOfApplication(db, application.id);
  return Promise.all(itemsOf(application.payload).map(async ({ number: item }): Promise<OpenLine> => {
    const decision = decisions.find(({ itemNumber }) => itemNumber === item);
    const answers = answersOn(given, item, null);
    if (!decision) return { item, outcome: 'not-determinable', determination: null, problems: [], facts: null, ruleTableVersion: null, decision: null, answers };
    const { id, humanOutcome, humanReason, engineOutcome, agrees, decidedAt, officerName, determination, facts } = decision;
    return {
      item, outcome: engineOutcome, determination, problems: [], facts, answers,
      ruleTableVersion: await tellVersion({ id: decision.ruleTableVersionId, sha256: decision.ruleTableSha256 }),
      decision: { id, humanOutcome, humanReason, engineOutcome, agrees, decidedAt, officerName },
    };
  }));
}

/**
 * An application with its payload, findings and lines: live while undecided, afterwards exactly as it was decided.
 * @param now ISO, UTC
 * @throws Refusal 404 when there is none
 */
export async function openApplication(db: Knex, id: number, now: string): Promise<OpenApplication> {
  const application = await readApplication(db, id);
  const given = await readAnswers(db, id);
  const history = await readEvents(db, id);
  const { payload, decidedFindings } = application;
  if (decidedFindings !== null) {
    return { ...rowOf(application), payload, findings: decidedFindings, lines: await decidedLines(db, application, given), history };
  }
  const { findings, lines } = await examineApplication(db, application, now);
  const found = { findingCounts: countBySeverity(findings), lineCounts: countByOutcome(lines) };
  return { ...rowOf(application), ...found, payload, findings, lines: await liveLines(db, lines, given), history };
}

/** A revision and how it differs from the one before. */
export interface ComparedRevision {
  revision: number;
  at: string;
  by: string;
  payload: Payload;
  differences: PayloadDifference[];
}

/** What was handed in each time, oldest first. @throws Refusal 404 when there is no such application */
export async function revisionsOf(db: Knex, id: number): Promise<ComparedRevision[]> {
  await readApplication(db, id);
  const revisions = await readRevisions(db, id);
  return revisions.map((revision, place) => {
    const before = revisions[place - 1];
    return { ...revision, differences: before ? comparePayloads(before.payload, revision.payload) : [] };
  });
}
