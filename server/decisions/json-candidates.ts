import { sentenceOf } from '../command/refusal.ts';
import type { ImportCandidate, LineProblem } from './decision-import.ts';
import { importLineMessages } from './decision-messages.ts';

/** Deeper objects are no facts of ours and crash recursive code. */
const DEEPEST = 32;

/** NUL, or half a surrogate pair: characters a database cannot keep. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

interface Element {
  line: number;
  text: string;
  depth: number;
}

/** End of the object that begins at `from`, and how deeply it is nested; the end of the text where it is never closed. */
function endOfObject(text: string, from: number): { end: number; depth: number } {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if ((sign === '}' || sign === ']') && (depth -= 1) === 0) return { end: at + 1, depth: deepest };
  }
  return { end: text.length, depth: deepest };
}

const lineBreaks = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/**
 * The members of a JSON array by position, or the objects of an NDJSON text by line, without parsing the whole. What is no
 * object ends the reading: nobody can tell where the next one would begin.
 */
function* elements(text: string): Generator<Element> {
  const start = text.search(/[^\s\ufeff]/);
  if (start === -1) return;
  const inArray = text[start] === '[';
  let at = inArray ? start + 1 : start;
  let line = inArray ? 0 : 1 + lineBreaks(text, 0, start);
  while (at < text.length) {
    const gap = /[^\s,]/g;
    gap.lastIndex = at;
    const from = gap.exec(text)?.index ?? text.length;
    if (from === text.length || (inArray && text[from] === ']' && text.slice(from + 1).trim() === '')) return;
    line += inArray ? 1 : lineBreaks(text, at, from);
    const { end, depth } = text[from] === '{' ? endOfObject(text, from) : { end: text.length, depth: 0 };
    yield { line, text: text.slice(from, end), depth };
    line += inArray ? 0 : lineBreaks(text, from, end);
    at = end;
  }
}

function unread(line: number, code: keyof typeof importLineMessages, last?: true): ImportCandidate {
  const problems: LineProblem[] = [{ line, field: '', message: sentenceOf(importLineMessages, code) }];
  return { line, reference: null, document: null, problems, placeOf: () => ({ line, field: '' }), ...(last && { last }) };
}

class UnstorableText extends Error {}

function onlyStorable(name: string, value: unknown): unknown {
  if (UNSTORABLE.test(name) || (typeof value === 'string' && UNSTORABLE.test(value))) throw new UnstorableText();
  return value;
}

function candidateOf({ line, text, depth }: Element): ImportCandidate {
  if (depth > DEEPEST) return unread(line, 'json-too-deep');
  if (!text.startsWith('{')) return unread(line, 'json-ends', true);
  let document: unknown;
  try {
    document = JSON.parse(text, onlyStorable);
  } catch (error) {
    return unread(line, error instanceof UnstorableText ? 'text-not-storable' : 'json-malformed');
  }
  const named = document as { reference?: unknown };
  const reference = typeof named.reference === 'string' ? named.reference : null;
  return { line, reference, document, problems: [], placeOf: (pointer) => ({ line, field: pointer }) };
}

/** The decisions of a JSON array, or of a text with one JSON object a line. */
export function* jsonCandidates(text: string): Generator<ImportCandidate> {
  for (const element of elements(text)) yield candidateOf(element);
}
