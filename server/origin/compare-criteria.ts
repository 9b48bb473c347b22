import type { Criterion } from '../../rules-schema/origin-rules/criterion.ts';
import { testOf } from '../../rules-schema/origin-rules/criterion.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import { percentWords, type CriterionWords } from './criterion-words.ts';

/** How the rules of the two tables are said; each table has its own named goods. */
export interface WordsBeforeAndAfter {
  before: CriterionWords;
  after: CriterionWords;
}

/** Whether two parts of a document are the same, however their fields are ordered. */
export function sameDocument(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameDocument((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]));
}

/** "falls from 30 % to 25 %". */
export function movesFromTo(before: number, after: number): BothLanguages {
  const [from, to] = [percentWords(before), percentWords(after)];
  return after < before
    ? { en: `falls from ${from.en} to ${to.en}`, lv: `samazinās no ${from.lv} līdz ${to.lv}` }
    : { en: `rises from ${from.en} to ${to.en}`, lv: `palielinās no ${from.lv} līdz ${to.lv}` };
}

interface Movable {
  percent?: number;
  allowance?: { percent: number };
}

const withoutPercent = (of: unknown): unknown => ({ ...(of as object), percent: null });
const withoutAllowance = (of: unknown): unknown => ({ ...(of as object), allowance: { ...(of as Movable).allowance, percent: null } });

/** Two tests that differ in one figure only. */
function movedFigure(before: Criterion, after: Criterion, words: WordsBeforeAndAfter, outermost: boolean): BothLanguages | null {
  const [was, is] = [testOf(before), testOf(after)];
  if (was.kind !== is.kind || Array.isArray(was.of) || Array.isArray(is.of)) return null;
  const [a, b] = [was.of as Movable, is.of as Movable];
  if (a.percent !== undefined && b.percent !== undefined && sameDocument(withoutPercent(a), withoutPercent(b))) {
    const moves = movesFromTo(a.percent, b.percent);
    if (outermost && is.kind === 'valueLimit' && is.of.of === undefined) return { en: ` ${moves.en}`, lv: ` ${moves.lv}` };
    const said = words.after.criterion(after);
    return { en: ` ${moves.en} (now: ${said.en})`, lv: ` ${moves.lv} (tagad: ${said.lv})` };
  }
  if (a.allowance && b.allowance && sameDocument(withoutAllowance(a), withoutAllowance(b))) {
    const moves = movesFromTo(a.allowance.percent, b.allowance.percent);
    return { en: `: the allowance ${moves.en}`, lv: `: pieļaujamā daļa ${moves.lv}` };
  }
  return null;
}

/** The limbs of one list that have no equal in the other. */
function unmatched(limbs: readonly Criterion[], others: readonly Criterion[]): Criterion[] {
  const left = [...others];
  return limbs.filter((limb) => {
    const equal = left.findIndex((other) => sameDocument(limb, other));
    if (equal >= 0) left.splice(equal, 1);
    return equal < 0;
  });
}

function limbsOf(criterion: Criterion): readonly Criterion[] | null {
  return criterion.all ?? criterion.any ?? null;
}

/**
 * How a rule changed, in sentences without their subject ("column 3" + " falls from 30 % to 25 %"). Only what differs is
 * said: a limb of a long rule is compared with the limb it replaces.
 */
export function compareCriteria(before: Criterion, after: Criterion, words: WordsBeforeAndAfter, outermost = true): BothLanguages[] {
  if (sameDocument(before, after)) return [];
  const figure = movedFigure(before, after, words, outermost);
  if (figure !== null) return [figure];
  const [was, is] = [limbsOf(before), limbsOf(after)];
  if (was !== null && is !== null && testOf(before).kind === testOf(after).kind) {
    const [gone, come] = [unmatched(was, is), unmatched(is, was)];
    if (gone.length + come.length === 0) return [{ en: ': its parts stand in another order', lv: ': tās daļas ir citā secībā' }];
    if (gone.length === come.length) return gone.flatMap((limb, index) => compareCriteria(limb, come[index]!, words, false));
    if (gone.length + come.length < was.length + is.length) {
      return [
        ...gone.map(words.before.criterion).map(({ en, lv }) => ({ en: `: no longer – ${en}`, lv: `: vairs ne – ${lv}` })),
        ...come.map(words.after.criterion).map(({ en, lv }) => ({ en: `: new – ${en}`, lv: `: jauns – ${lv}` })),
      ];
    }
  }
  const [said, nowSaid] = [words.before.criterion(before), words.after.criterion(after)];
  return [{ en: `: was – ${said.en}; now – ${nowSaid.en}`, lv: `: bija – ${said.lv}; tagad – ${nowSaid.lv}` }];
}
