import { endOfString } from './text-survey.ts';

/** A stretch of a text, its end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** Something an object or a list holds. */
export interface Outlined extends Stretch {
  /** Its name with its quotation marks; null in a list. */
  name: Stretch | null;
}

const [QUOTE, COMMA, BRACE, BRACKET, END_BRACE, END_BRACKET, SPACE] = [34, 44, 123, 91, 125, 93, 32];

const opens = (sign: number): boolean => sign === BRACE || sign === BRACKET;
const closes = (sign: number): boolean => sign === END_BRACE || sign === END_BRACKET;

/** The first place from `at` on that is no white space; JSON knows none above the space. */
function afterWhite(text: string, at: number): number {
  let next = at;
  while (next < text.length && text.charCodeAt(next) <= SPACE) next += 1;
  return next;
}

/** Where the value that begins at `at` ends. */
function endOfValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  let level = 0;
  for (let next = at; next < text.length;) {
    const sign = text.charCodeAt(next);
    if (sign === QUOTE) {
      next = endOfString(text, next);
      continue;
    }
    if (opens(sign)) level += 1;
    else if (closes(sign)) level -= 1;
    if (level === 0 && opens(first) && closes(sign)) return next + 1;
    if (!opens(first) && (sign === COMMA || sign <= SPACE || closes(sign))) return next;
    next += 1;
  }
  return text.length;
}

/**
 * What the object or list that begins at `at` holds, in order, read without building a tree: the quick way to one place
 * in a long text.
 * @param text correct JSON
 */
export function* held(text: string, at: number): Generator<Outlined> {
  const isObject = text.charCodeAt(at) === BRACE;
  let next = afterWhite(text, at + 1);
  while (next < text.length && !closes(text.charCodeAt(next))) {
    let name: Stretch | null = null;
    if (isObject) {
      name = { from: next, to: endOfString(text, next) };
      next = afterWhite(text, afterWhite(text, name.to) + 1);
    }
    const value = { from: next, to: endOfValue(text, next) };
    yield { ...value, name };
    next = afterWhite(text, value.to);
    if (text.charCodeAt(next) === COMMA) next = afterWhite(text, next + 1);
  }
}
