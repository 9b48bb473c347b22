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
  /** False where an object or a list begins that the text never closes. */
  closed: boolean;
}

type Extent = { end: number } & Pick<Element, 'depth' | 'closed'>;

/** End of the object or list that begins at `from`, and how deeply it is nested; the end of the text where it is never closed. */
function extentOfBranch(text: string, from: number): Extent {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if ((sign === '}' || sign === ']') && (depth -= 1) === 0) return { end: at + 1, depth: deepest, closed: true };
  }
  return { end: text.length, depth: deepest, closed: false };
}

/** What is neither object nor list ends before the next comma, bracket or line; a text in quotation marks ends where they do. */
const SCALAR = /"(?:[^"\\\n]|\\.)*"|[^\s,{}[\]][^\n,{}[\]]*|[}\]]/y;

function extentAt(text: string, from: number): Extent {
  if (text[from] === '{' || text[from] === '[') return extentOfBranch(text, from);
  SCALAR.lastIndex = from;
  return { end: from + Math.max(1, SCALAR.exec(text)?.[0].length ?? 1), depth: 0, closed: true };
}

const lineBreaks = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** The members of a JSON array by position, or the objects that stand one after the other by line, without parsing the whole. */
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
    const { end, ...extent } = extentAt(text, from);
    yield { line, text: text.slice(from, end), ...extent };
    line += inArray ? 0 : lineBreaks(text, from, end);
    at = end;
  }
}

/** Every line by itself, so that whatever is wrong with one leaves the others as they are; a comma at its end is passed over. */
function* lines(text: string): Generator<Element> {
  let line = 0;
  for (const { 0: whole } of text.matchAll(/[^\n]*\n?/g)) {
    line += 1;
    const bare = whole.replaceAll(/^[\s\ufeff]+|[\s,]+$/g, '');
    if (bare !== '') yield { line, text: bare, depth: extentOfBranch(bare, 0).depth, closed: true };
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

function candidateOf({ line, text, depth, closed }: Element): ImportCandidate {
  if (!closed) return unread(line, 'json-ends', true);
  if (depth > DEEPEST) return unread(line, 'json-too-deep');
  if (!text.startsWith('{')) return unread(line, 'json-malformed');
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

const isArray = (text: string): boolean => /^[\s\ufeff]*\[/.test(text) && text.trimEnd().endsWith(']');

/**
 * The decisions of a JSON array, or of a text with one JSON object a line. What is no decision is told and passed over;
 * only an object of a JSON file that is never closed ends the reading, because nobody can tell where the next one begins.
 */
export function* jsonCandidates(text: string, format: 'json' | 'ndjson'): Generator<ImportCandidate> {
  const found = format === 'ndjson' && !isArray(text) ? lines(text) : elements(text);
  for (const element of found) yield candidateOf(element);
}
