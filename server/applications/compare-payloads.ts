import { pointerTo } from '../../rules-schema/problem.ts';

/** One place of a form that differs between two revisions. */
export interface PayloadDifference {
  /** RFC 6901 pointer into the payload; items are told apart by their numbers, other lists by place. */
  pointer: string;
  kind: 'added' | 'removed' | 'changed';
  before: unknown;
  after: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumbered = (value: unknown): value is { number: number }[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => isRecord(entry) && typeof entry['number'] === 'number');

/** A list as a record, so that an item that moved is compared with itself. */
function asRecord(value: unknown): Record<string, unknown> | null {
  if (isRecord(value)) return value;
  if (isNumbered(value)) return Object.fromEntries(value.map((entry) => [String(entry.number), entry]));
  return Array.isArray(value) ? Object.fromEntries(value.map((entry, place) => [String(place), entry])) : null;
}

/**
 * What differs between two payloads, place by place, in the order of the form.
 * @param pointer of the two values in their payloads
 */
export function comparePayloads(before: unknown, after: unknown, pointer = ''): PayloadDifference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ pointer, kind: 'added', before: null, after }];
  if (after === undefined) return [{ pointer, kind: 'removed', before, after: null }];
  const [was, is] = [asRecord(before), asRecord(after)];
  if (was && is) {
    const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return names.flatMap((name) => comparePayloads(was[name], is[name], pointerTo(pointer, name)));
  }
  return before === after ? [] : [{ pointer, kind: 'changed', before, after }];
}
