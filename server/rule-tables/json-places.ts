import { findNodeAtLocation, parseTree, type JSONPath, type Node, type ParseError } from 'jsonc-parser';
import { pointerSteps, pointerTo } from '../../rules-schema/problem.ts';
import { held, type Outlined } from './json-outline.ts';

/** A stretch of a text; lines and columns count from 1, the end is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A JSON text read with the places of everything in it. */
export interface JsonPlaces {
  /** Faults of the JSON itself, in order. */
  faults: readonly { fault: ParseError; place: Place }[];
  /** Fields an object names twice; all but the last would be lost. */
  repeated: readonly { pointer: string; place: Place }[];
  /** The place of a pointer; of what is missing, the place of what it is missing from. */
  placeOf: (pointer: string) => Place;
}

type Range = [from: number, to: number];

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placer(text: string): (range: Range) => Place {
  const starts = lineStartsOf(text);
  const at = (offset: number): [line: number, column: number] => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle; else high = middle - 1;
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1];
  };
  return ([from, to]) => {
    const [[line, column], [endLine, endColumn]] = [at(from), at(Math.min(Math.max(to, from + 1), text.length))];
    return { line, column, endLine, endColumn };
  };
}

const rangeOf = ({ offset, length }: Node): Range => [offset, offset + length];

/** What to underline for a node: a plain value itself; a group or list by its name, or by its opening bracket. */
function shownRange(node: Node): Range {
  if (node.type !== 'object' && node.type !== 'array') return rangeOf(node);
  const name = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return name ? rangeOf(name) : [node.offset, node.offset + 1];
}

function pathIn(root: Node, steps: readonly string[]): Node {
  let at = root;
  for (const step of steps) {
    const path: JSONPath = [at.type === 'array' ? Number(step) : step];
    const next = findNodeAtLocation(at, path);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function* repeatedNames(node: Node, pointer: string): Generator<{ pointer: string; name: Node }> {
  if (node.type === 'array') {
    for (const [index, item] of (node.children ?? []).entries()) yield* repeatedNames(item, `${pointer}/${index}`);
  }
  if (node.type !== 'object') return;
  const seen = new Set<unknown>();
  for (const { children: [name, value] = [] } of node.children ?? []) {
    if (name === undefined) continue;
    const inside = pointerTo(pointer, String(name.value));
    if (seen.has(name.value)) yield { pointer: inside, name };
    seen.add(name.value);
    if (value !== undefined) yield* repeatedNames(value, inside);
  }
}

/** Reads where everything in a JSON text stands. @throws RangeError when it is nested too deeply to be read */
export function jsonPlaces(text: string): JsonPlaces {
  const found: ParseError[] = [];
  const root = parseTree(text, found, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const place = placer(text);
  return {
    faults: found.map((fault) => ({ fault, place: place([fault.offset, fault.offset + fault.length]) })),
    repeated: root ? [...repeatedNames(root, '')].map(({ pointer, name }) => ({ pointer, place: place(rangeOf(name)) })) : [],
    placeOf: (pointer) => place(root ? shownRange(pathIn(root, pointerSteps(pointer))) : [0, 0]),
  };
}

type Step = (pointer: string) => Outlined | null;

/** The items of the lists and objects a document holds, by pointer: found in passes over the text, each part read once and only when asked for. */
function outlineOf(text: string): Step {
  const known = new Map<string, Map<string, Outlined>>();
  const whole: Outlined = { from: text.search(/\S/), to: text.trimEnd().length, name: null };
  const itemsOf = (pointer: string, { from }: Outlined): Map<string, Outlined> => {
    const found = known.get(pointer) ?? new Map([...held(text, from)].map((one, index) => [one.name === null ? String(index) : (JSON.parse(text.slice(one.name.from, one.name.to)) as string), one]));
    known.set(pointer, found);
    return found;
  };
  return (pointer) => {
    let [at, path]: [Outlined, string] = [whole, ''];
    for (const step of pointerSteps(pointer)) {
      if (!'{['.includes(text[at.from] ?? ' ')) return null;
      const next = itemsOf(path, at).get(step);
      if (next === undefined) return null;
      [at, path] = [next, pointerTo(path, step)];
    }
    return at;
  };
}

/** The pointer without its last step; null at the whole document. */
const above = (pointer: string): string | null => (pointer === '' ? null : pointer.slice(0, pointer.lastIndexOf('/')));

/**
 * Tells the places of pointers in a correct JSON text; of what is missing, the place of what it is missing from. Made for
 * a few places in a text of many thousand entries: no tree of it is built.
 */
export function placesIn(text: string): JsonPlaces['placeOf'] {
  const [find, place] = [outlineOf(text), placer(text)];
  return (pointer) => {
    for (let at: string | null = pointer; at !== null; at = above(at)) {
      const found = find(at);
      if (found === null) continue;
      const isGroup = '{['.includes(text[found.from] ?? ' ');
      if (!isGroup) return place([found.from, found.to]);
      return found.name === null ? place([found.from, found.from + 1]) : place([found.name.from, found.name.to]);
    }
    return place([0, 0]);
  };
}
