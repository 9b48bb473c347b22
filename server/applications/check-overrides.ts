import type { Finding } from '../../rules-schema/admissibility/findings.ts';
import type { Override } from '../../rules-schema/application/application-commands.ts';
import { approvalNeeds } from '../../rules-schema/application/approval-needs.ts';
import type { Problem } from '../../rules-schema/problem.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { applicationMessages } from './application-messages.ts';
import type { DeterminedLine } from './determine-lines.ts';

/** What an approval may be justified against, and what it must be. */
interface Grounds {
  findings: readonly Finding[];
  lines: readonly Pick<DeterminedLine, 'item' | 'outcome'>[];
  /** Ids of every check of the application’s type, met or not. */
  checks: readonly string[];
}

type FaultCode = 'override-repeated' | 'override-item-unknown' | 'override-item-needless' | 'override-check-unknown' | 'override-check-needless';

/** Why an override that names a line or a check cannot stand; null when it can. */
function faultOf({ item, check }: Override, { findings, lines, checks }: Grounds): FaultCode | null {
  const { itemsToJustify, checksToJustify } = approvalNeeds(findings, lines);
  if (item !== undefined) {
    if (!lines.some((line) => line.item === item)) return 'override-item-unknown';
    return itemsToJustify.includes(item) ? null : 'override-item-needless';
  }
  if (check === undefined || !checks.includes(check)) return 'override-check-unknown';
  return checksToJustify.includes(check) ? null : 'override-check-needless';
}

const sameGround = (one: Override, other: Override): boolean => one.item === other.item && one.check === other.check;

function problemsOf(overrides: readonly Override[], grounds: Grounds): Problem[] {
  return overrides.flatMap((override, place) => {
    const isRepeated = overrides.findIndex((other) => sameGround(other, override)) < place;
    const code = isRepeated ? 'override-repeated' : faultOf(override, grounds);
    if (code === null) return [];
    const field = override.item === undefined ? 'check' : 'item';
    const params = { named: override.item ?? override.check ?? '' };
    return [{ pointer: `/overrides/${place}/${field}`, code, message: sentenceOf(applicationMessages, code, params), params }];
  });
}

/**
 * Holds overrides against what was found: each names, once, a line or a check that stands in the way of the approval. A
 * reason for anything else would be kept with the decision as if there had been something to overcome.
 * @throws Refusal 422 at every override that is unknown, needless or repeated
 */
export function demandFittingOverrides(overrides: readonly Override[], grounds: Grounds): void {
  const errors = problemsOf(overrides, grounds);
  if (errors.length > 0) refuse(applicationMessages, 'overrides-not-fitting', {}, { errors });
}
