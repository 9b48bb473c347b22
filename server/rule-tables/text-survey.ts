/** What can be told of a JSON text without building anything from it. */
export interface TextSurvey {
  /** How many fields its objects have, those named twice included. */
  fields: number;
  /** How many levels of objects and lists it is nested. */
  depth: number;
}

const [QUOTE, BACKSLASH, COLON, BRACE, BRACKET, END_BRACE, END_BRACKET] = [34, 92, 58, 123, 91, 125, 93];

/** Where the string that begins at `at` ends: behind its closing quotation mark. */
export function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Counts the fields and levels of a correct JSON text in one pass. */
export function surveyText(text: string): TextSurvey {
  let [fields, level, depth] = [0, 0, 0];
  for (let at = 0; at < text.length;) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      at = endOfString(text, at);
      continue;
    }
    if (sign === COLON) fields += 1;
    else if (sign === BRACE || sign === BRACKET) depth = Math.max(depth, level += 1);
    else if (sign === END_BRACE || sign === END_BRACKET) level -= 1;
    at += 1;
  }
  return { fields, depth };
}

/** How many fields the objects of a value have. */
export function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const isList = Array.isArray(value);
  let count = 0;
  for (const name in value) {
    const held = (value as Record<string, unknown>)[name];
    if (!isList) count += 1;
    if (typeof held === 'object') count += countFields(held);
  }
  return count;
}
