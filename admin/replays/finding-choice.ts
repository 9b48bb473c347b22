import type { FindingKind, ReplayCounts } from '../../rules-schema/replay/replay.ts';

/** Which findings are looked at: the server's filter, and how it is called in the reader's language. */
export interface FindingChoice {
  filter: Record<string, string | readonly string[]>;
  name: string;
}

/** The name a kind of difference is counted under. */
export const countedAs: Readonly<Record<FindingKind, keyof ReplayCounts>> = {
  flip: 'flip',
  'newly-undetermined': 'newlyUndetermined',
  'newly-determined': 'newlyDetermined',
  'reasoning-only': 'reasoningOnly',
  error: 'error',
  'set-aside': 'setAside',
};
