import { refuse } from '../command/refusal.ts';
import { httpMessages } from './http-messages.ts';

/** Deeper documents crash recursive code long before they mean anything. */
export const DEEPEST_NESTING = 64;

/** How deeply lists and objects are nested in a JSON text, counted without parsing it. */
export function nestingOf(json: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}

/** With the u flag a surrogate only stands alone; pairs are read as one character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function holdsUnstorableText(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || LONE_SURROGATE.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, held]) => holdsUnstorableText(name) || holdsUnstorableText(held));
}

/**
 * Reads a JSON text from outside, of bounded depth. Its texts have yet to be held against what may be kept.
 * @throws Refusal 400 too deep; whatever `malformed` throws when it is no JSON
 */
export function parseJson(json: string, malformed: () => never): unknown {
  if (nestingOf(json) > DEEPEST_NESTING) refuse(httpMessages, 'json-too-deep', { limit: DEEPEST_NESTING }, { status: 400 });
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return malformed();
  }
}

/**
 * Reads a JSON text that has no fields to show a fault at, such as a parameter: bounded depth, and no text a database
 * cannot keep.
 * @throws Refusal 400 too deep, a NUL character or half a surrogate pair; whatever `malformed` throws when it is no JSON
 */
export function readJson(json: string, malformed: () => never): unknown {
  const value = parseJson(json, malformed);
  if (holdsUnstorableText(value)) refuse(httpMessages, 'text-not-storable', {}, { status: 400 });
  return value;
}
