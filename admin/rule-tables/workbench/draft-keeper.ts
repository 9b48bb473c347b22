import type { MergedDraft } from '../../../rules-schema/rule-table-version/merge-draft.ts';
import type { DocumentDiagnostic, VersionInFull } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { sentenceOf, statusOf } from '../../server-door/problems.ts';
import type { CheckedText } from './draft-answers.ts';

const checkAfterMilliseconds = 400;
const saveAfterMilliseconds = 2000;
const retryAfterMilliseconds = 10_000;

/** Where what was typed stands: on the server, on its way, or kept only here. */
export type Keeping = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

export interface DraftState {
  text: string;
  /** The version as the server last answered it. */
  version: VersionInFull;
  keeping: Keeping;
  /** Why saving failed, in the server's words. */
  refusal: string | null;
  diagnostics: readonly DocumentDiagnostic[];
  /** Whether the diagnostics are about the text as it stands. */
  isChecked: boolean;
  /** How the cases of the document came out; null until the first check. */
  cases: CheckedText['cases'] | null;
  /** What somebody else saved meanwhile and what both changed, while a person has to choose. */
  theirs: { version: VersionInFull; merged: MergedDraft } | null;
  /** The text as it is to stand in the editor after something came in from elsewhere; `serial` tells one arrival from the next. */
  arrived: { text: string; serial: number; taken: number } | null;
}

/** What is known of a draft between one check and the next. */
export type CheckedDraft = Pick<DraftState, 'version' | 'diagnostics' | 'cases' | 'isChecked'>;

/** How a draft reaches the server. */
export interface DraftDoor {
  /** @throws HttpError 412 when somebody else has saved meanwhile */
  save(text: string, version: number): Promise<VersionInFull>;
  check(text: string): Promise<CheckedText>;
  read(): Promise<VersionInFull>;
  /** Brings what is typed here and what was saved elsewhere together, entry by entry; keeps nothing. */
  merge(text: string, base: VersionInFull): Promise<MergedDraft>;
}

/** Somebody else has saved: both texts are brought together, again while keys are still coming. */
async function broughtTogether(door: DraftDoor, stateNow: () => DraftState): Promise<NonNullable<DraftState['theirs']>> {
  const { text, version: base } = stateNow();
  const [version, merged] = await Promise.all([door.read(), door.merge(text, base)]);
  return stateNow().text === text && merged.lockVersion === version.version ? { version, merged } : broughtTogether(door, stateNow);
}

/** What becomes of a draft when a text comes in from elsewhere. */
function arrival({ arrived }: DraftState, version: VersionInFull, text: string, taken: number): Partial<DraftState> {
  const isSaved = text === version.documentText;
  const known = isSaved ? { diagnostics: version.diagnostics, isChecked: true } : {};
  return { version, text, theirs: null, refusal: null, keeping: isSaved ? 'saved' : 'waiting', arrived: { text, taken, serial: (arrived?.serial ?? 0) + 1 }, ...known };
}

/** Where a draft stands once another text is typed. */
function keepingAfter({ keeping, version }: DraftState, text: string): Keeping {
  if (keeping === 'saving' || keeping === 'conflict') return keeping;
  return text === version.documentText ? 'saved' : 'waiting';
}

const beginning = (opened: VersionInFull): DraftState => ({
  text: opened.documentText, version: opened, keeping: 'saved', refusal: null, diagnostics: opened.diagnostics, isChecked: true, cases: null, theirs: null, arrived: null,
});

/** A state that tells whoever listens when it becomes another. */
function holding(first: DraftState) {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    now: (): DraftState => state,
    become: (change: Partial<DraftState>): void => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Keeps a draft while it is typed: checked a moment after the last key, saved a little later, saved again when that
 * failed. What somebody else saved meanwhile comes in by itself where it concerns other entries. Nothing typed is given
 * up: where two changed the same, both stand until a person chooses.
 */
export function keepDraft(opened: VersionInFull, door: DraftDoor) {
  const { now, become, subscribe } = holding(beginning(opened));
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  const saveIn = (milliseconds: number): void => {
    clearTimeout(saveTimer);
    saveTimer = setTimeout(() => void save(), milliseconds);
  };

  async function check(): Promise<void> {
    const { text } = now();
    const checked = await door.check(text).catch(() => null);
    if (checked !== null && now().text === text) become({ diagnostics: checked.diagnostics, cases: checked.cases ?? now().cases, isChecked: true });
  }

  /** Puts a text that came from elsewhere in the place of the one here, and has it saved unless the server has it already. */
  const arrive = (version: VersionInFull, text: string, taken: number): void => {
    become(arrival(now(), version, text, taken));
    clearTimeout(checkTimer);
    checkTimer = setTimeout(() => void check(), checkAfterMilliseconds);
    if (now().keeping === 'waiting') saveIn(0);
  };

  async function onRefused(error: unknown): Promise<void> {
    const both = statusOf(error) === 412 ? await broughtTogether(door, now).catch(() => null) : null;
    if (both !== null && both.merged.conflicts.length === 0) return arrive(both.version, both.merged.documentText, both.merged.taken.length);
    if (both !== null) return become({ keeping: 'conflict', theirs: both, refusal: null });
    become({ keeping: 'failed', refusal: sentenceOf(error) });
    saveIn(retryAfterMilliseconds);
  }

  async function save(): Promise<void> {
    clearTimeout(saveTimer);
    if (now().keeping === 'saving' || now().keeping === 'conflict' || now().text === now().version.documentText) return;
    const { text, version } = now();
    become({ keeping: 'saving' });
    try {
      const saved = await door.save(text, version.version);
      const isCurrent = now().text === text;
      become({ version: saved, keeping: isCurrent ? 'saved' : 'waiting', refusal: null, ...(isCurrent && { diagnostics: saved.diagnostics, isChecked: true }) });
      if (!isCurrent) saveIn(saveAfterMilliseconds);
    } catch (error) {
      await onRefused(error);
    }
  }

  return {
    snapshot: now,
    subscribe,
    /** Takes the text as it stands after a key. */
    typed: (text: string): void => {
      if (text === now().text) return;
      const keeping = keepingAfter(now(), text);
      become({ text, keeping, isChecked: false });
      clearTimeout(checkTimer);
      checkTimer = setTimeout(() => void check(), checkAfterMilliseconds);
      if (keeping === 'waiting') saveIn(saveAfterMilliseconds);
    },
    save,
    /** Ends a conflict with the text a person made of both. */
    settle: (text: string): void => {
      const { theirs } = now();
      if (theirs !== null) arrive(theirs.version, text, 0);
    },
    /** Takes a version of the draft the server has made, for instance with one case more. */
    adopt: (version: VersionInFull): void => arrive(version, version.documentText, 0),
    /** Reads what somebody else saved, when nothing typed here stands in its way. */
    catchUp: async (seen: number): Promise<void> => {
      if (now().keeping !== 'saved' || seen <= now().version.version) return;
      const theirs = await door.read().catch(() => null);
      if (theirs !== null && now().keeping === 'saved' && theirs.version > now().version.version) arrive(theirs, theirs.documentText, 1);
    },
    /** What a reader makes of somebody else's saving: nothing; the page shows the text it was opened with. */
    ignore: (): void => undefined,
    /** Stops the clocks and saves what is not saved yet. */
    close: (): void => {
      clearTimeout(checkTimer);
      void save().finally(() => clearTimeout(saveTimer));
    },
  };
}

export type DraftKeeper = ReturnType<typeof keepDraft>;
