import type { Sentence } from '../problem.ts';
import { validator, type Validator } from '../validate.ts';
import type { AdmissibilityCheck, Severity } from './application-type.ts';
import { SEVERITIES } from './application-type.ts';
import { shownAt } from './examined-application.ts';

/** A check an application does not meet, and where. */
export interface Finding {
  check: string;
  severity: Severity;
  /** RFC 6901 pointer into the payload; `''` is the application as a whole. */
  pointer: string;
  message: Sentence;
  legalBasis: Sentence;
}

const compiled = new WeakMap<object, Validator<unknown>>();

/** Whether a document satisfies a fragment. @throws Error when the fragment is not a valid draft-07 schema */
function tried(fragment: object, document: object): ReturnType<Validator<unknown>> {
  const check = compiled.get(fragment) ?? validator<unknown>(fragment);
  compiled.set(fragment, check);
  return check(document);
}

/** Whether an examined application satisfies a fragment of its type. */
export function satisfies(fragment: object, examined: object): boolean {
  return tried(fragment, examined).ok;
}

function findingsOf(check: AdmissibilityCheck, examined: object): Finding[] {
  const { id, severity, message, legalBasis, at = '' } = check;
  const trial = tried(check.satisfies, examined);
  if (trial.ok) return [];
  const places = trial.problems.map(({ pointer }) => shownAt(pointer)).map((pointer) => (pointer === '' ? at : pointer));
  return [...new Set(places)].map((pointer) => ({ check: id, severity, pointer, message, legalBasis }));
}

/**
 * Every check the application does not meet, the gravest first.
 * @param examined the application as `examinedApplication` shows it
 */
export function examine(checks: readonly AdmissibilityCheck[], examined: object): Finding[] {
  const findings = checks.flatMap((check) => findingsOf(check, examined));
  return findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { refuse: 0, return: 0, warn: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Proves that every fragment of a type can be compiled. @throws Error naming the check that cannot */
export function proveFragments(checks: readonly AdmissibilityCheck[], others: readonly object[] = []): void {
  for (const { id, satisfies: fragment } of checks) {
    try {
      tried(fragment, {});
    } catch (error) {
      throw new Error(`The check "${id}" has no valid JSON Schema: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  for (const fragment of others) tried(fragment, {});
}
