import { VERSION_STATES, type Author, type Evidence, type Hand, type VersionLife, type VersionState } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { mayTake, VERSION_STEPS, type VersionStep } from '../../rules-schema/rule-table-version/version-steps.ts';
import type { Actor } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { ruleTableMessages } from './rule-table-messages.ts';

/** A version as it is kept. The document is the text as it was typed. */
export interface StoredVersion {
  id: number;
  ruleTableId: number;
  agreement: string;
  title: { lv: string; en: string };
  number: number;
  state: VersionState;
  /** SHA-256 over the canonical JSON; null while the text is not JSON. */
  sha256: string | null;
  shipped: boolean;
  basedOnVersionId: number | null;
  rollbackOfVersionId: number | null;
  changeNote: string;
  authors: Author[];
  submitted: Hand | null;
  approved: Hand | null;
  published: Hand | null;
  reviewNote: string | null;
  evidence: Evidence | null;
  effectiveFrom: string | null;
  /** The last day; null while no later version follows. */
  effectiveTo: string | null;
  createdAt: string;
  updatedAt: string;
  version: number;
}

const STATE_WORDS: Readonly<Record<VersionState, { en: string; lv: string }>> = {
  draft: { en: 'a draft', lv: 'melnraksts' },
  submitted: { en: 'submitted for approval', lv: 'iesniegta apstiprināšanai' },
  'changes-requested': { en: 'sent back for changes', lv: 'atgriezta labošanai' },
  approved: { en: 'approved', lv: 'apstiprināta' },
  published: { en: 'published', lv: 'publicēta' },
  rejected: { en: 'rejected', lv: 'noraidīta' },
  withdrawn: { en: 'withdrawn', lv: 'atsaukta' },
};

/** The version after a step. @throws Refusal 409 when its state does not allow the step */
export function taken(version: StoredVersion, step: VersionStep): StoredVersion {
  if (!mayTake(step, version.state)) {
    const { en, lv } = STATE_WORDS[version.state];
    const frozen = step === 'save' && VERSION_STATES.indexOf(version.state) > 0;
    refuse(ruleTableMessages, frozen ? 'document-frozen' : 'not-in-this-state', { number: version.number, state: en, stateLv: lv }, { status: 409 });
  }
  return { ...version, state: VERSION_STEPS[step].to ?? version.state };
}

const authorOf = ({ kind, id, name }: Actor): Author => ({ kind, id, name });

/** The actor and the moment of a step. */
export function handOf(actor: Actor, at: string): Hand {
  return { ...authorOf(actor), at };
}

/** The authors together with whoever writes now. */
export function withAuthor(authors: readonly Author[], actor: Actor): Author[] {
  const known = authors.some(({ kind, id }) => kind === actor.kind && id === actor.id);
  return known ? [...authors] : [...authors, authorOf(actor)];
}

/**
 * Four eyes: rules are approved by a person who wrote no part of them. What the office itself ships was approved by
 * its makers.
 * @param authors ids of the people who wrote it, by their own hand or by a program of theirs
 * @throws Refusal 403 when the actor is an author, or no person
 */
export function checkFourEyes(authors: readonly number[], actor: Actor): void {
  if (actor.kind === 'system') return;
  if (actor.kind !== 'person') refuse(ruleTableMessages, 'person-approves', {}, { status: 403 });
  if (authors.some((id) => id === actor.id)) refuse(ruleTableMessages, 'own-work', {}, { status: 403 });
}

type Lived = Pick<StoredVersion, 'state' | 'effectiveFrom' | 'effectiveTo'>;

/** What a reader sees on a day: a published version is scheduled, in force or superseded. */
export function lifeOn(day: string, { state, effectiveFrom, effectiveTo }: Lived): VersionLife {
  if (state !== 'published') return state;
  const neverCame = effectiveTo !== null && effectiveFrom !== null && effectiveTo < effectiveFrom;
  if (neverCame || (effectiveTo !== null && effectiveTo < day)) return 'superseded';
  return effectiveFrom !== null && effectiveFrom > day ? 'scheduled' : 'in-force';
}

const DAY_MS = 86_400_000;

/** The day before `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** Whether there is such a day in the calendar. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A published version's place in time. */
export interface Reign {
  id: number;
  number: number;
  effectiveFrom: string;
  publishedAt: string;
}

/**
 * The last day of every published version of one table: the day before the next begins. Of two that begin on the same day
 * the one published later holds, and the other never comes into force (its end lies before its beginning). So exactly one
 * is in force on every day from the first beginning on.
 */
export function lastDays(reigns: readonly Reign[]): Map<number, string | null> {
  const inOrder = [...reigns].sort((a, b) =>
    a.effectiveFrom.localeCompare(b.effectiveFrom) || a.publishedAt.localeCompare(b.publishedAt) || a.number - b.number);
  return new Map(inOrder.map(({ id }, place) => {
    const next = inOrder[place + 1];
    return [id, next === undefined ? null : dayBefore(next.effectiveFrom)];
  }));
}
