import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Conclusion } from '../conclusion.ts';
import { USES, WORKING, type CarriedLine } from './carried-line.ts';

/** A decided line on its way into columns. `line` is null where columns cannot carry its facts. */
export interface LineToPack {
  decisionId: number;
  /** What the officer decided, as a place in the caller's list of outcomes (0–15). */
  humanOutcome: number;
  conclusion: Conclusion;
  /** Product code in bare digits; known also of a line that cannot be carried. */
  code: string;
  line: CarriedLine | null;
}

const VERDICTS = ['no', 'yes', 'unknown'] as const satisfies readonly Verdict[];
export const verdictAt = (place: number): Verdict => VERDICTS[place] ?? 'no';
const placeOf = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

const TRI = [null, true, false] as const;
export const triAt = (place: number): boolean | null => TRI[place] ?? null;
const placeOfTri = (value: boolean | null): number => TRI.indexOf(value);

/** Values told apart in a block, each named by its place. */
class Dictionary {
  readonly values: string[] = [];
  readonly #places = new Map<string, number>();

  place(value: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** When goods were sent, and from which territory to which. */
export interface Route {
  date: string;
  manufacturedIn: string;
  exportedTo: string;
}

/** Decided lines of one heading as columns: a word or a few bytes a field, one array a field, texts in dictionaries. */
export interface PackedBlock {
  lines: number;
  codes: readonly string[];
  routes: readonly Route[];
  territories: readonly string[];
  questions: readonly string[];
  entries: readonly string[];
  questionLists: readonly (readonly string[])[];
  decisionId: Uint32Array;
  price: Float64Array;
  code: Uint16Array;
  /** Place in `routes`. */
  route: Uint16Array;
  /** Bits 0–1 `WORKING`, 2 set, 3 carried, 4–7 the officer's outcome. */
  flags: Uint8Array;
  /** Bits 0–1 outcome, 2–3 column 3, 4–5 column 4, each a place in the verdicts. */
  before: Uint8Array;
  /** Place in `entries` plus one. */
  entry: Uint16Array;
  /** Place in `questionLists`. */
  open: Uint16Array;
  /** Where a line's materials begin; one more than lines. */
  firstMaterial: Uint32Array;
  materialCode: Uint16Array;
  value: Float64Array;
  /** Bits 0–1 originating, 2–3 wholly obtained, 4–6 its use, 7 its mass is known. */
  status: Uint8Array;
  origin: Uint8Array;
  weight: Float64Array;
  /** Where a line's answers begin; one more than lines. */
  firstAnswer: Uint32Array;
  question: Uint16Array;
  /** The material's place plus one. */
  answeredMaterial: Uint16Array;
  answer: Uint8Array;
}

type Columns = { [K in keyof PackedBlock as PackedBlock[K] extends ArrayBufferView ? K : never]: PackedBlock[K] };
type ColumnName = keyof Columns;
type Counted = 'lines' | 'starts' | 'materials' | 'answers';

/** Every column, widest first so that each begins where its numbers may. */
const COLUMNS: readonly { name: ColumnName; of: typeof Float64Array | typeof Uint32Array | typeof Uint16Array | typeof Uint8Array; counted: Counted }[] = [
  { name: 'price', of: Float64Array, counted: 'lines' }, { name: 'value', of: Float64Array, counted: 'materials' }, { name: 'weight', of: Float64Array, counted: 'materials' },
  { name: 'decisionId', of: Uint32Array, counted: 'lines' }, { name: 'firstMaterial', of: Uint32Array, counted: 'starts' }, { name: 'firstAnswer', of: Uint32Array, counted: 'starts' },
  { name: 'code', of: Uint16Array, counted: 'lines' }, { name: 'route', of: Uint16Array, counted: 'lines' }, { name: 'entry', of: Uint16Array, counted: 'lines' }, { name: 'open', of: Uint16Array, counted: 'lines' },
  { name: 'materialCode', of: Uint16Array, counted: 'materials' }, { name: 'question', of: Uint16Array, counted: 'answers' }, { name: 'answeredMaterial', of: Uint16Array, counted: 'answers' },
  { name: 'flags', of: Uint8Array, counted: 'lines' }, { name: 'before', of: Uint8Array, counted: 'lines' },
  { name: 'status', of: Uint8Array, counted: 'materials' }, { name: 'origin', of: Uint8Array, counted: 'materials' }, { name: 'answer', of: Uint8Array, counted: 'answers' },
];

/** What is not a column: the dictionaries, and how long the columns are. */
interface Head {
  format: 1;
  lines: number;
  materials: number;
  answers: number;
  codes: string[];
  routes: Route[];
  territories: string[];
  questions: string[];
  entries: string[];
  questionLists: string[][];
  /** Whether any mass is known; where none is, the column is left out. */
  masses: boolean;
}

const ALIGNED = 8;
const lengthOf = (head: Head, name: ColumnName, counted: Counted): number => {
  if (name === 'weight' && !head.masses) return 0;
  return { lines: head.lines, starts: head.lines + 1, materials: head.materials, answers: head.answers }[counted];
};

/** The columns of a block laid into a buffer, after its head; views, not copies. */
function layColumns(head: Head, buffer: ArrayBuffer, from: number): Columns {
  let offset = from;
  const columns = COLUMNS.map(({ name, of, counted }) => {
    const view = new of(buffer, offset, lengthOf(head, name, counted));
    offset += view.byteLength;
    return [name, view] as const;
  });
  return Object.fromEntries(columns) as unknown as Columns;
}

function startOfColumns(headBytes: number): number {
  return Math.ceil((4 + headBytes) / ALIGNED) * ALIGNED;
}

/** Fills dictionaries in the order in which lines are laid. */
function dictionaries() {
  return { codes: new Dictionary(), routes: new Dictionary(), territories: new Dictionary(), questions: new Dictionary(), entries: new Dictionary(), questionLists: new Dictionary() };
}

type Dictionaries = ReturnType<typeof dictionaries>;

function layLine(columns: Columns, { decisionId, humanOutcome, conclusion, code, line }: LineToPack, at: number, words: Dictionaries): void {
  const { outcome, column3, column4, entry, questions } = conclusion;
  columns.decisionId[at] = decisionId;
  columns.code[at] = words.codes.place(code);
  columns.before[at] = placeOf(outcome) | (placeOf(column3) << 2) | (placeOf(column4) << 4);
  columns.entry[at] = entry === null ? 0 : words.entries.place(entry) + 1;
  columns.open[at] = words.questionLists.place(JSON.stringify(questions));
  columns.flags[at] = (line === null ? 0 : WORKING.indexOf(line.working) | (line.isSet ? 4 : 0) | 8) | (humanOutcome << 4);
  const [material, answered] = [columns.firstMaterial[at]!, columns.firstAnswer[at]!];
  columns.firstMaterial[at + 1] = material + (line?.materials.length ?? 0);
  columns.firstAnswer[at + 1] = answered + (line?.answers.length ?? 0);
  if (line === null) return;
  columns.price[at] = line.exWorksPrice;
  const { date, manufacturedIn, exportedTo } = line;
  columns.route[at] = words.routes.place(JSON.stringify({ date, manufacturedIn, exportedTo } satisfies Route));
  line.materials.forEach((carried, index) => {
    columns.materialCode[material + index] = words.codes.place(carried.code);
    columns.value[material + index] = carried.value;
    columns.status[material + index] = placeOfTri(carried.originating) | (placeOfTri(carried.whollyObtained) << 2) | (USES.indexOf(carried.use) << 4) | (carried.weight === null ? 0 : 128);
    columns.origin[material + index] = words.territories.place(carried.origin);
    if (carried.weight !== null) columns.weight[material + index] = carried.weight;
  });
  line.answers.forEach(({ question, material: place, answer }, index) => {
    columns.question[answered + index] = words.questions.place(question);
    columns.answeredMaterial[answered + index] = place + 1;
    columns.answer[answered + index] = answer ? 1 : 0;
  });
}

/** Lines one block may hold: what its 16-bit dictionaries can always name. */
export const MOST_LINES = 10_000;

const MOST_NAMED = { byTwoBytes: 2 ** 16 - 2, byOne: 2 ** 8 };

/** Whether every value has a place its column can name. */
function canBeNamed({ codes, routes, territories, questions, entries, questionLists }: Dictionaries): boolean {
  return territories.values.length <= MOST_NAMED.byOne && [codes, routes, questions, entries, questionLists].every(({ values }) => values.length <= MOST_NAMED.byTwoBytes);
}

/**
 * Packs decided lines of one heading, at most `MOST_LINES`.
 * @returns null where they differ too much for one block's dictionaries; half of them, or one alone, always fits
 */
export function packBlock(lines: readonly LineToPack[]): ArrayBuffer | null {
  const words = dictionaries();
  words.territories.place('');
  const counts = { lines: lines.length, materials: 0, answers: 0, masses: false };
  for (const { line } of lines) {
    counts.materials += line?.materials.length ?? 0;
    counts.answers += line?.answers.length ?? 0;
    counts.masses ||= line?.materials.some(({ weight }) => weight !== null) ?? false;
  }
  const sizes: Head = { format: 1, ...counts, codes: [], routes: [], territories: [], questions: [], entries: [], questionLists: [] };
  const bytes = COLUMNS.reduce((sum, { name, of, counted }) => sum + of.BYTES_PER_ELEMENT * lengthOf(sizes, name, counted), 0);
  const body = new ArrayBuffer(bytes);
  const columns = layColumns(sizes, body, 0);
  lines.forEach((line, at) => layLine(columns, line, at, words));
  if (!canBeNamed(words)) return null;
  const head: Head = {
    ...sizes, codes: words.codes.values, routes: words.routes.values.map((route) => JSON.parse(route) as Route), territories: words.territories.values, questions: words.questions.values,
    entries: words.entries.values, questionLists: words.questionLists.values.map((list) => JSON.parse(list) as string[]),
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const start = startOfColumns(headBytes.length);
  const packed = new Uint8Array(start + bytes);
  new DataView(packed.buffer).setUint32(0, headBytes.length, true);
  packed.set(headBytes, 4);
  packed.set(new Uint8Array(body), start);
  return packed.buffer;
}

/** Opens a packed block; its columns are views into `buffer`. @throws Error when it is no block of this format */
export function openBlock(buffer: ArrayBuffer): PackedBlock {
  const headBytes = new DataView(buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, headBytes))) as Head;
  if (head.format !== 1) throw new Error(`A packed block of format ${String(head.format)} cannot be read; rebuild the columns.`);
  const { lines, codes, routes, territories, questions, entries, questionLists } = head;
  return { lines, codes, routes, territories, questions, entries, questionLists, ...layColumns(head, buffer, startOfColumns(headBytes)) };
}
