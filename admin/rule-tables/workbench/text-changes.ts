import type { TextChange } from '../monaco/json-editor.tsx';
import { entryPlaces, type EntryPlace } from './entry-places.ts';

/** The one stretch in which two texts differ; null where they do not. */
export function smallestChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  let [head, tail] = [0, 0];
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The text in pieces: what stands before each entry, and the entry itself. */
const piecesOf = (text: string, places: readonly EntryPlace[]): { start: number; text: string }[] => {
  const bounds = [0, ...places.flatMap(({ start, end }) => [start, end]), text.length];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, text: text.slice(bounds[index], end) }));
};

/**
 * The changes that make one document of another, entry by entry where both have as many, so that a cursor in an entry
 * that stays stays where it is.
 */
export function changesBetween(before: string, after: string): TextChange[] {
  const [was, is] = [before, after].map((text) => piecesOf(text, isJson(text) ? entryPlaces(text) : []));
  if (was === undefined || is === undefined || was.length !== is.length) return [smallestChange(before, after)].filter((change) => change !== null);
  return was.flatMap((piece, index) => {
    const change = smallestChange(piece.text, is[index]?.text ?? '');
    return change === null ? [] : [{ start: piece.start + change.start, end: piece.start + change.end, text: change.text }];
  });
}
