import type { FieldErrors } from '../../../rules-schema/problem.ts';
import { fieldErrorsOf } from '../../server-door/problems.ts';

const sentencesIn = (errors: FieldErrors | string): string[] => (typeof errors === 'string' ? [errors] : Object.values(errors).flatMap(sentencesIn));

/** What is wrong with an imported sheet, line by line, in the server's words. */
export function faultsByLine(error: unknown): string[] {
  const rows = fieldErrorsOf(error)?.['rows'];
  if (rows === undefined || typeof rows === 'string') return [];
  return Object.entries(rows).sort(([a], [b]) => Number(a) - Number(b)).flatMap(([, faults]) => sentencesIn(faults));
}
