import type { Knex } from 'knex';
import type { ApplicationEvent, ApplicationState } from '../../rules-schema/application/application.ts';
import type { Payload } from '../../rules-schema/application/payload.ts';
import type { CommandContext } from '../command/context.ts';

/** What was handed in, once. */
export interface Revision {
  revision: number;
  at: string;
  by: string;
  payload: Payload;
}

/** An answer a reviewer attested, in the order they were given. */
export interface GivenAnswer {
  item: number;
  questionId: string;
  answer: boolean;
  evidence: string | null;
  /** Digest of the goods it was given on. */
  goodsDigest: string;
  answeredBy: string;
  answeredAt: string;
}

interface AnswerRow {
  item_number: number;
  question_id: string;
  answer: number;
  evidence: string | null;
  goods_digest: string;
  answered_by_name: string;
  answered_at: string;
}

interface EventRow {
  event: string;
  state: ApplicationState;
  revision: number;
  at: string;
  actor_name: string;
  reasons: string;
  text: string | null;
  legal_basis: string | null;
}

/** What a transition says beside the bare fact. */
export interface EventDetails {
  reasons?: readonly string[];
  text?: string;
  legalBasis?: string;
}

/** Notes that something happened to an application, by whom and when. Never changed afterwards. */
export async function insertEvent(
  { tx, actor, now }: CommandContext,
  application: { id: number; state: ApplicationState; revision: number },
  event: string,
  { reasons = [], text, legalBasis }: EventDetails = {},
): Promise<void> {
  await tx('application_events').insert({
    application_id: application.id, event, state: application.state, revision: application.revision, at: now,
    actor_kind: actor.kind, actor_id: actor.id, actor_name: actor.name,
    reasons: JSON.stringify(reasons), text: text ?? null, legal_basis: legalBasis ?? null,
  });
}

/** What happened to an application, oldest first. */
export async function readEvents(db: Knex, applicationId: number): Promise<ApplicationEvent[]> {
  const rows: EventRow[] = await db('application_events').where('application_id', applicationId).orderBy('id');
  return rows.map((row) => ({
    at: row.at, event: row.event, by: row.actor_name, state: row.state, reasons: JSON.parse(row.reasons) as string[],
    text: row.text, legalBasis: row.legal_basis, revision: row.revision,
  }));
}

/** Keeps what was handed in. Never changed afterwards. */
export async function insertRevision({ tx, actor, now }: CommandContext, { id, revision, payload }: { id: number; revision: number; payload: Payload }): Promise<void> {
  await tx('application_revisions').insert({
    application_id: id, revision, payload: JSON.stringify(payload), submitted_at: now, submitted_by: actor.name,
  });
}

/** What was handed in each time, oldest first. */
export async function readRevisions(db: Knex, applicationId: number): Promise<Revision[]> {
  const rows: { revision: number; payload: string; submitted_at: string; submitted_by: string }[] = await db('application_revisions')
    .where('application_id', applicationId)
    .orderBy('revision');
  return rows.map((row) => ({ revision: row.revision, at: row.submitted_at, by: row.submitted_by, payload: JSON.parse(row.payload) as Payload }));
}

/** Keeps an answer; a later one to the same question supersedes it. Never changed afterwards. */
export async function insertAnswer({ tx, actor }: CommandContext, applicationId: number, answer: GivenAnswer): Promise<void> {
  await tx('application_answers').insert({
    application_id: applicationId, item_number: answer.item, question_id: answer.questionId, answer: answer.answer ? 1 : 0,
    evidence: answer.evidence, goods_digest: answer.goodsDigest, answered_by: actor.id, answered_by_name: answer.answeredBy, answered_at: answer.answeredAt,
  });
}

/** Every answer given on an application, oldest first. */
export async function readAnswers(db: Knex, applicationId: number): Promise<GivenAnswer[]> {
  const rows: AnswerRow[] = await db('application_answers').where('application_id', applicationId).orderBy('id');
  return rows.map((row) => ({
    item: row.item_number, questionId: row.question_id, answer: row.answer === 1, evidence: row.evidence,
    goodsDigest: row.goods_digest, answeredBy: row.answered_by_name, answeredAt: row.answered_at,
  }));
}
