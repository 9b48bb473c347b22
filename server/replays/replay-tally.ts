import { ENGINE_OUTCOMES, HUMAN_OUTCOMES, type HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { FindingKind, ReplayCounts, ReplayInFull } from '../../rules-schema/replay/replay.ts';
import type { ReplayedLine } from './replay-line.ts';

/** An outcome, or that the draft could not read the facts. */
export type AfterOutcome = Outcome | 'error';

/** What a replay counted so far. Keys are `before>after` and `outcome>officer's decision`. */
export interface Tally {
  counts: ReplayCounts;
  outcomes: Record<string, number>;
  people: Record<string, { before: number; after: number }>;
}

const COUNTED: Readonly<Record<FindingKind | 'same', keyof ReplayCounts>> = {
  same: 'same', flip: 'flip', 'newly-undetermined': 'newlyUndetermined', 'newly-determined': 'newlyDetermined', 'reasoning-only': 'reasoningOnly', error: 'error', 'set-aside': 'setAside',
};

/** The field of the counts a kind of finding is counted in. */
export function countedAs(kind: FindingKind | 'same'): keyof ReplayCounts {
  return COUNTED[kind];
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    counts: { stored: 0, reRun: 0, provenUnchanged: 0, setAside: 0, same: 0, flip: 0, newlyUndetermined: 0, newlyDetermined: 0, reasoningOnly: 0, error: 0 },
    outcomes: {},
    people: {},
  };
}

function addPerson(people: Tally['people'], outcome: AfterOutcome, human: HumanOutcome, when: 'before' | 'after'): void {
  const key = `${outcome}>${human}`;
  const cell = people[key] ?? { before: 0, after: 0 };
  people[key] = { ...cell, [when]: cell[when] + 1 };
}

/** The tally with more lines counted. */
export function counted(tally: Tally, lines: readonly ReplayedLine[]): Tally {
  const [counts, outcomes, people] = [{ ...tally.counts }, { ...tally.outcomes }, { ...tally.people }];
  for (const { kind, beforeOutcome, afterOutcome, humanOutcome } of lines) {
    counts.stored += 1;
    counts[COUNTED[kind]] += 1;
    if (kind === 'set-aside' || beforeOutcome === null) continue;
    counts.reRun += 1;
    const after = afterOutcome ?? 'error';
    outcomes[`${beforeOutcome}>${after}`] = (outcomes[`${beforeOutcome}>${after}`] ?? 0) + 1;
    addPerson(people, beforeOutcome, humanOutcome, 'before');
    addPerson(people, after, humanOutcome, 'after');
  }
  return { counts, outcomes, people };
}

type Unchanged = Readonly<Record<string, number>>;

/** The tally with lines counted whose outcome stands: `outcome>officer's decision` and how many, each counted as `as`. */
function unchanged(tally: Tally, lines: Unchanged, as: readonly (keyof ReplayCounts)[]): Tally {
  const added = emptyTally();
  for (const [key, count] of Object.entries(lines)) {
    const [outcome = ''] = key.split('>');
    for (const name of as) added.counts[name] += count;
    added.outcomes[`${outcome}>${outcome}`] = (added.outcomes[`${outcome}>${outcome}`] ?? 0) + count;
    added.people[key] = { before: count, after: count };
  }
  return together(tally, added);
}

/** The tally with lines counted that the two tables treat alike, and that were not determined again. */
export const provenUnchanged = (tally: Tally, lines: Unchanged): Tally => unchanged(tally, lines, ['stored', 'provenUnchanged']);

/** The tally with lines counted that were determined again and stayed the same. */
export const stayedSame = (tally: Tally, lines: Unchanged): Tally => unchanged(tally, lines, ['stored', 'reRun', 'same']);

/** Two tallies as one. */
export function together(one: Tally, other: Tally): Tally {
  const [counts, outcomes, people] = [{ ...one.counts }, { ...one.outcomes }, { ...one.people }];
  for (const [name, count] of Object.entries(other.counts) as [keyof ReplayCounts, number][]) counts[name] = (counts[name] ?? 0) + count;
  for (const [key, count] of Object.entries(other.outcomes)) outcomes[key] = (outcomes[key] ?? 0) + count;
  for (const [key, { before, after }] of Object.entries(other.people)) {
    const cell = people[key] ?? { before: 0, after: 0 };
    people[key] = { before: cell.before + before, after: cell.after + after };
  }
  return { counts, outcomes, people };
}

const AFTER: readonly AfterOutcome[] = [...ENGINE_OUTCOMES, 'error'];

/** Before × after, every cell, zeros too. */
export function outcomeMatrix({ outcomes }: Tally): ReplayInFull['outcomes'] {
  return ENGINE_OUTCOMES.flatMap((before) => AFTER.map((after) => ({ before, after, count: outcomes[`${before}>${after}`] ?? 0 })));
}

/** Engine × officer, before and after, every cell, zeros too. */
export function peopleMatrix({ people }: Tally): ReplayInFull['people'] {
  return AFTER.flatMap((outcome) => HUMAN_OUTCOMES.map((humanOutcome) => ({ outcome, humanOutcome, ...(people[`${outcome}>${humanOutcome}`] ?? { before: 0, after: 0 }) })));
}

const isOne = (n: number): boolean => n % 10 === 1 && n % 100 !== 11;

/** The result in one sentence. */
export function summaryOf({ counts, outcomes }: Tally): Sentence {
  const { stored, reRun, same, reasoningOnly, flip, newlyUndetermined, newlyDetermined, error, setAside } = counts;
  const proven = counts.provenUnchanged;
  const [lost, won] = [outcomes['originating>not-originating'] ?? 0, outcomes['not-originating>originating'] ?? 0];
  const stand = same + reasoningOnly + proven;
  const en = [
    `${stand} of ${stored} decisions stand`,
    `${flip} ${flip === 1 ? 'flips' : 'flip'} (${lost} lose origin, ${won} gain it)`,
    `${newlyUndetermined} become undetermined`,
    `${newlyDetermined} become determined`,
    ...(error > 0 ? [`${error} can no longer be read`] : []),
    ...(setAside > 0 ? [`${setAside} set aside`] : []),
    ...(proven > 0 ? [`${reRun} determined again, ${proven} proven unchanged`] : []),
  ];
  const lv = [
    `${stand} no ${stored} ${isOne(stored) ? 'lēmuma' : 'lēmumiem'} paliek spēkā`,
    `${flip} ${isOne(flip) ? 'apvērsums' : 'apvērsumi'} (${lost} zaudē izcelsmi, ${won} iegūst)`,
    `${newlyUndetermined} ${isOne(newlyUndetermined) ? 'kļūst neizšķirts' : 'kļūst neizšķirti'}`,
    `${newlyDetermined} ${isOne(newlyDetermined) ? 'kļūst izšķirts' : 'kļūst izšķirti'}`,
    ...(error > 0 ? [`${error} vairs nav ${isOne(error) ? 'nolasāms' : 'nolasāmi'}`] : []),
    ...(setAside > 0 ? [`${setAside} ${isOne(setAside) ? 'atlikts malā' : 'atlikti malā'}`] : []),
    ...(proven > 0 ? [`${reRun} ${isOne(reRun) ? 'noteikts' : 'noteikti'} no jauna, ${proven} ${isOne(proven) ? 'pierādīts nemainīgs' : 'pierādīti nemainīgi'}`] : []),
  ];
  return { en: `${en.join('; ')}.`, lv: `${lv.join('; ')}.` };
}
