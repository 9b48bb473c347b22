import type { DocumentDiagnostic, VersionInFull } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { sentenceOf, statusOf } from '../../server-door/problems.ts';

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
  /** What somebody else saved meanwhile. */
  theirs: VersionInFull | null;
}

/** How a draft reaches the server. */
export interface DraftDoor {
  /** @throws HttpError 412 when somebody else has saved meanwhile */
  save(text: string, version: number): Promise<VersionInFull>;
  check(text: string): Promise<readonly DocumentDiagnostic[]>;
  read(): Promise<VersionInFull>;
}

/**
 * Keeps a draft while it is typed: checked a moment after the last key, saved a little later, saved again when that
 * failed. Nothing typed is given up: a conflict leaves both texts standing until a person chooses.
 */
export function keepDraft(opened: VersionInFull, door: DraftDoor) {
  let state: DraftState = { text: opened.documentText, version: opened, keeping: 'saved', refusal: null, diagnostics: opened.diagnostics, isChecked: true, theirs: null };
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const become = (change: Partial<DraftState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const saveIn = (milliseconds: number): void => {
    clearTimeout(saveTimer);
    saveTimer = setTimeout(() => void save(), milliseconds);
  };

  async function check(): Promise<void> {
    const { text } = state;
    const diagnostics = await door.check(text).catch(() => null);
    if (diagnostics !== null && state.text === text) become({ diagnostics, isChecked: true });
  }

  async function onRefused(error: unknown): Promise<void> {
    const theirs = statusOf(error) === 412 ? await door.read().catch(() => null) : null;
    if (theirs !== null) return become({ keeping: 'conflict', theirs, refusal: null });
    become({ keeping: 'failed', refusal: sentenceOf(error) });
    saveIn(retryAfterMilliseconds);
  }

  async function save(): Promise<void> {
    clearTimeout(saveTimer);
    if (state.keeping === 'saving' || state.keeping === 'conflict' || state.text === state.version.documentText) return;
    const { text, version } = state;
    become({ keeping: 'saving' });
    try {
      const saved = await door.save(text, version.version);
      const isCurrent = state.text === text;
      become({ version: saved, keeping: isCurrent ? 'saved' : 'waiting', refusal: null, ...(isCurrent && { diagnostics: saved.diagnostics, isChecked: true }) });
      if (!isCurrent) saveIn(saveAfterMilliseconds);
    } catch (error) {
      await onRefused(error);
    }
  }

  return {
    snapshot: (): DraftState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Takes the text as it stands after a key. */
    typed: (text: string): void => {
      if (text === state.text) return;
      const isSaved = text === state.version.documentText;
      const keeping = state.keeping === 'saving' || state.keeping === 'conflict' ? state.keeping : isSaved ? 'saved' : 'waiting';
      become({ text, keeping, isChecked: false });
      clearTimeout(checkTimer);
      checkTimer = setTimeout(() => void check(), checkAfterMilliseconds);
      if (keeping === 'waiting') saveIn(saveAfterMilliseconds);
    },
    save,
    /** Ends a conflict by saving what stands here over what the other person saved. */
    keepMine: async (): Promise<void> => {
      if (state.theirs === null) return;
      become({ version: state.theirs, theirs: null, keeping: 'waiting' });
      await save();
    },
    /** Ends a conflict with the other person's text; the caller puts it into the editor, where undo brings back one's own. */
    takeTheirs: (): string => {
      const version = state.theirs ?? state.version;
      become({ version, theirs: null, keeping: 'saved', text: version.documentText, diagnostics: version.diagnostics, isChecked: true });
      return version.documentText;
    },
    /** Stops the clocks and saves what is not saved yet. */
    close: (): void => {
      clearTimeout(checkTimer);
      void save().finally(() => clearTimeout(saveTimer));
    },
  };
}

export type DraftKeeper = ReturnType<typeof keepDraft>;
