import { getNodeValue, parseTree } from 'jsonc-parser';
import { entryPlaces, type EntryPlace } from './entry-places.ts';

/** An entry of the document with its place in the text. */
export interface OutlinedEntry extends EntryPlace {
  index: number;
  /** Empty while it has none. */
  id: string;
  /** What column 1 prints; the id where nothing is printed yet. */
  printed: string;
  description: { lv: string; en: string };
  /** Its piece of the document. */
  text: string;
  /** What its piece says; while that is no JSON, what it said before. */
  value: unknown;
  isJson: boolean;
}

export interface DocumentOutline {
  text: string;
  isJson: boolean;
  entries: readonly OutlinedEntry[];
  /** Whether what stands around the entries is JSON. */
  isFrameJson: boolean;
  /** Everything in the document but its entries; while that is no JSON, what it said before. */
  frame: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value: unknown, field: string): string => (isRecord(value) && typeof value[field] === 'string' ? value[field] : '');

function outlined(value: unknown, place: EntryPlace, index: number, text: string, isJson = true): OutlinedEntry {
  const fields = isRecord(value) ? value : {};
  const id = textIn(fields, 'id');
  const description = { lv: textIn(fields['description'], 'lv'), en: textIn(fields['description'], 'en') };
  return { ...place, index, id, printed: textIn(fields['printed'], 'column1') || id, description, text, value, isJson };
}

const parsed = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** What stands around the entries, read as a document that has none; null where that is no JSON, or has no list to put them in. */
function frameAround(text: string, entries: readonly EntryPlace[]): Record<string, unknown> | null {
  const [first, last] = [entries[0], entries.at(-1)];
  const whole = first && last ? parsed(text.slice(0, first.start) + text.slice(last.end)) : null;
  if (whole === null || !isRecord(whole.value)) return null;
  const { entries: list, ...frame } = whole.value;
  return Array.isArray(list) && list.length === 0 ? frame : null;
}

const outlineFrom = (text: string, entries: readonly OutlinedEntry[], frame: Record<string, unknown> | null, before: DocumentOutline['frame'] = {}): DocumentOutline =>
  ({ text, entries, isFrameJson: frame !== null, frame: frame ?? before, isJson: frame !== null && entries.every(({ isJson }) => isJson) });

function lineCounter(text: string): (offset: number) => number {
  let [line, behind] = [1, 0];
  return (offset) => {
    for (let at = text.indexOf('\n', behind); at >= 0 && at < offset; at = text.indexOf('\n', behind)) [line, behind] = [line + 1, at + 1];
    return line;
  };
}

/** What parses of a text with faults. */
function outlineWithFaults(text: string): DocumentOutline {
  const root = parseTree(text, [], { disallowComments: true, allowTrailingComma: false });
  const list = root?.children?.find(({ children }) => children?.[0]?.value === 'entries')?.children?.[1];
  const lineAt = lineCounter(text);
  const entries = (list?.children ?? []).map((node, index) => {
    const [start, end] = [node.offset, node.offset + node.length];
    const piece = text.slice(start, end);
    return outlined(getNodeValue(node), { start, end, startLine: lineAt(start), endLine: lineAt(end) }, index, piece, parsed(piece) !== null);
  });
  return { ...outlineFrom(text, entries, frameAround(text, entries)), isJson: false };
}

/** What stands where in a document, as far as its text can be read; a text with faults yields what parses. */
export function outlineOf(text: string): DocumentOutline {
  const whole = parsed(text);
  if (whole === null) return outlineWithFaults(text);
  const { entries: values, ...frame } = isRecord(whole.value) ? whole.value : {};
  const places = Array.isArray(values) ? entryPlaces(text) : [];
  const list: readonly unknown[] = Array.isArray(values) && places.length === values.length ? values : [];
  return outlineFrom(text, list.map((value, index) => outlined(value, places[index] as EntryPlace, index, text.slice(places[index]?.start, places[index]?.end))), frame);
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** The only entry whose piece of the text is another one now; null when more than that changed. */
function onlyChanged({ text: before, entries }: DocumentOutline, text: string): OutlinedEntry | null {
  const grown = text.length - before.length;
  const same = (from: number, to: number, shift: number): boolean => text.startsWith(before.slice(from, to), from + shift);
  let first = 0;
  if (entries.length === 0 || !same(0, entries[0]?.start ?? 0, 0)) return null;
  while (first < entries.length - 1 && same(entries[first]?.start ?? 0, entries[first + 1]?.start ?? 0, 0)) first += 1;
  const entry = entries[first];
  const isRestSame = entry !== undefined && entry.end + grown > entry.start && text.length - (entry.end + grown) === before.length - entry.end && same(entry.end, before.length, grown);
  return isRestSame ? entry : null;
}

const shifted = (entry: OutlinedEntry, by: number, lines: number): OutlinedEntry =>
  ({ ...entry, start: entry.start + by, end: entry.end + by, startLine: entry.startLine + lines, endLine: entry.endLine + lines });

/** The outline after one entry was typed in: only that one is read anew, however long the document. */
function outlineAfterEntry(before: DocumentOutline, changed: OutlinedEntry, text: string): DocumentOutline | null {
  const grown = text.length - before.text.length;
  const piece = text.slice(changed.start, changed.end + grown);
  const read = parsed(piece);
  if (read === null && parsed(`[${piece}]`) !== null) return null;
  const moreLines = linesIn(piece) - linesIn(changed.text);
  const place = { start: changed.start, end: changed.end + grown, startLine: changed.startLine, endLine: changed.endLine + moreLines };
  const entries = before.entries.map((entry) => {
    if (entry.index < changed.index) return entry;
    return entry.index > changed.index ? shifted(entry, grown, moreLines) : outlined(read === null ? entry.value : read.value, place, entry.index, piece, read !== null);
  });
  return { ...before, text, entries, isJson: before.isFrameJson && entries.every(({ isJson }) => isJson) };
}

/** The outline after something around the entries was typed: they move together. null where more changed than that. */
function outlineAfterFrame(before: DocumentOutline, text: string): DocumentOutline | null {
  const [first, last] = [before.entries[0], before.entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  const grown = text.length - before.text.length;
  const block = before.text.slice(first.start, last.end);
  const isBehind = text.startsWith(block, first.start) && text.startsWith(before.text.slice(0, first.start));
  const isAhead = !isBehind && text.startsWith(block, first.start + grown) && text.endsWith(before.text.slice(last.end));
  if (!isBehind && !isAhead) return null;
  const moreLines = isBehind ? 0 : linesIn(text.slice(0, first.start + grown)) - linesIn(before.text.slice(0, first.start));
  const entries = isBehind ? before.entries : before.entries.map((entry) => shifted(entry, grown, moreLines));
  const frame = frameAround(text, entries);
  return frame === null && parsed(text) !== null ? null : outlineFrom(text, entries, frame, before.frame);
}

/**
 * The outline of a text that came of another by typing. An entry that is no JSON for the moment keeps its place and what
 * it said, so that the list stands still while somebody is in the middle of a word.
 */
export function outlineAfter(before: DocumentOutline, text: string): DocumentOutline {
  if (text === before.text) return before;
  const changed = onlyChanged(before, text);
  return (changed ? outlineAfterEntry(before, changed, text) : outlineAfterFrame(before, text)) ?? outlineOf(text);
}
