import type { Verdict } from '../../rules-schema/determination/determination.ts';

/** Kleene's three-valued logic: unknown stays unknown unless the other side decides. */

export function not(verdict: Verdict): Verdict {
  return verdict === 'unknown' ? 'unknown' : verdict === 'yes' ? 'no' : 'yes';
}

export function and(a: Verdict, b: Verdict): Verdict {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

export function or(a: Verdict, b: Verdict): Verdict {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'no' && b === 'no' ? 'no' : 'unknown';
}

/** `condition` chooses between two verdicts; unknown chooses only if both agree. */
export function choose(condition: Verdict, whenYes: Verdict, whenNo: Verdict): Verdict {
  if (condition === 'yes') return whenYes;
  if (condition === 'no') return whenNo;
  return whenYes === whenNo ? whenYes : 'unknown';
}

/** yes while even the highest possible figure passes, no once even the lowest fails. */
export function between(passesAtMost: boolean, passesAtLeast: boolean): Verdict {
  if (passesAtMost) return 'yes';
  return passesAtLeast ? 'unknown' : 'no';
}
