import type { Finding } from '../../rules-schema/admissibility/findings.ts';
import type { Application, ApplicationState } from '../../rules-schema/application/application.ts';
import type { Payload } from '../../rules-schema/application/payload.ts';
import { isAuthor, isPossible, TRANSITIONS, type Transition } from '../../rules-schema/application/transitions.ts';
import type { Actor } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { applicationMessages, stateWords } from './application-messages.ts';

/** An application with what stands in its boxes, as it is kept. */
export interface ApplicationRecord extends Application {
  payload: Payload;
  /** Entries of the register it names. */
  consignorId: number | null;
  consigneeId: number | null;
  /** The version its lines were last determined by; null when none was in force. */
  ruledBy: number | null;
  /** The stand of the rules its lines were last counted under; null: unknown. */
  ruleStand: string | null;
  /** Folded text by which it is found. */
  searchText: string;
  /** What its checks had found when it was decided; null before. */
  decidedFindings: Finding[] | null;
}

/** The person who examines an application. */
export interface Holder {
  id: number;
  name: string;
}

function demandState({ state }: Application, transition: Transition): void {
  const { en: stateEn, lv: stateLv } = stateWords[state];
  const { states }: { states: readonly ApplicationState[] } = TRANSITIONS[transition];
  if (!states.includes(state)) refuse(applicationMessages, 'wrong-state', { stateEn, stateLv }, { status: 409 });
}

function demandHolder({ heldBy, holder }: Application, person: Holder): void {
  if (heldBy !== person.id) refuse(applicationMessages, 'not-the-holder', { holder: holder ?? '–' }, { status: 409 });
}

/** The person who acts. @throws Refusal 403 when it is a program or the office itself */
export function personOf({ kind, id, name }: Actor): Holder {
  return kind === 'person' && id !== null ? { id, name } : refuse(applicationMessages, 'person-required', {}, { status: 403 });
}

const heldBy = (application: ApplicationRecord, { id, name }: Holder, now: string): ApplicationRecord => ({
  ...application, state: 'in-review', heldBy: id, holder: name, heldSince: now,
});

const heldByNobody = { heldBy: null, holder: null, heldSince: null } as const;

/** Whether its payload may still be changed. */
export function isEditable({ state }: Application): boolean {
  return isPossible('edit', { state, heldBy: null }, null);
}

/** @throws Refusal 409 unless its payload may still be changed */
export function demandEditable(application: Application): void {
  demandState(application, 'edit');
}

/** Received from a draft: from now on it has a number and a due date. */
export function received(application: ApplicationRecord, { number, dueAt, now }: { number: string; dueAt: string; now: string }): ApplicationRecord {
  demandState(application, 'submit');
  return { ...application, state: 'received', number, dueAt, receivedAt: now, revision: 1 };
}

/** Claimed from the queue by one reviewer. */
export function claimed(application: ApplicationRecord, person: Holder, now: string): ApplicationRecord {
  if (application.state === 'in-review') {
    if (application.heldBy === person.id) refuse(applicationMessages, 'already-holding', {}, { status: 409 });
    refuse(applicationMessages, 'already-claimed', { holder: application.holder ?? '–' }, { status: 409 });
  }
  demandState(application, 'claim');
  return heldBy(application, person, now);
}

/** Put back into the queue by its holder. */
export function released(application: ApplicationRecord, person: Holder): ApplicationRecord {
  demandState(application, 'release');
  demandHolder(application, person);
  return { ...application, state: 'received', ...heldByNobody };
}

/** Without its holder, who no longer decides applications: it waits in the queue, or for the applicant’s correction. */
export function withoutHolder(application: ApplicationRecord): ApplicationRecord {
  return { ...application, state: application.state === 'in-review' ? 'received' : application.state, ...heldByNobody };
}

/** Taken over from the colleague who holds it. */
export function takenOver(application: ApplicationRecord, person: Holder, now: string): ApplicationRecord {
  demandState(application, 'take-over');
  if (application.heldBy === person.id) refuse(applicationMessages, 'already-holding', {}, { status: 409 });
  return { ...heldBy(application, person, now), state: application.state };
}

/** Given to a person by someone who distributes the work. */
export function assigned(application: ApplicationRecord, person: Holder, now: string): ApplicationRecord {
  demandState(application, 'assign');
  return { ...heldBy(application, person, now), state: application.state === 'returned' ? 'returned' : 'in-review' };
}

/** @throws Refusal 409 unless it is in review and this person holds it */
export function demandInReviewBy(application: Application, person: Holder): void {
  demandState(application, 'answer');
  demandHolder(application, person);
}

/**
 * @throws Refusal 409 unless it is in review and this person holds it, or when the person wrote it: whoever typed an
 *   application in or last wrote in its boxes leaves the decision to a colleague
 */
export function demandDecidedBy(application: Application, person: Holder): void {
  demandInReviewBy(application, person);
  if (isAuthor(application, person.id)) refuse(applicationMessages, 'author-may-not-decide', {}, { status: 409 });
}

/** The person who wrote, when it is one of the staff; null for a program or the office itself. */
export function authorOf({ kind, id }: Actor): number | null {
  return kind === 'person' ? id : null;
}

/** Returned for correction. It stays with its holder, to whom it comes back; the clock stands still meanwhile. */
export function returned(application: ApplicationRecord, person: Holder): ApplicationRecord {
  demandInReviewBy(application, person);
  return { ...application, state: 'returned', dueAt: null };
}

/** Handed in again, as a new revision of the same application. */
export function resubmitted(application: ApplicationRecord, dueAt: string): ApplicationRecord {
  demandState(application, 'resubmit');
  return { ...application, state: application.heldBy === null ? 'received' : 'in-review', dueAt, revision: application.revision + 1 };
}

/** Withdrawn by the applicant before it was decided. */
export function withdrawn(application: ApplicationRecord): ApplicationRecord {
  demandState(application, 'withdraw');
  return { ...application, state: 'withdrawn', dueAt: null };
}

/** Decided by its holder, with what its checks had found. */
export function decided(
  application: ApplicationRecord,
  person: Holder,
  decision: { state: 'approved' | 'refused'; findings: Finding[]; now: string },
): ApplicationRecord {
  demandDecidedBy(application, person);
  return { ...application, state: decision.state, decidedAt: decision.now, decidedFindings: decision.findings };
}

/** Issued: its certificate stands in the register. */
export function issued(application: ApplicationRecord): ApplicationRecord {
  demandState(application, 'issue');
  return { ...application, state: 'issued' };
}

/** Cancelled after it was approved and before a certificate was issued. */
export function cancelled(application: ApplicationRecord): ApplicationRecord {
  if (application.state === 'issued') refuse(applicationMessages, 'cancel-the-certificate', {}, { status: 409 });
  demandState(application, 'cancel');
  return { ...application, state: 'cancelled' };
}

/** Cancelled because its certificate was. */
export function cancelledWithCertificate(application: ApplicationRecord): ApplicationRecord {
  demandState(application, 'cancel-certificate');
  return { ...application, state: 'cancelled' };
}
