import { pointerTo, type Problem, type Sentence } from './problem.ts';

/** Nobody reads more than this. */
const MOST_FAULTS = 200;

/** A field whose text may not be longer than this holds one line: a name, a number, a place. Longer ones are texts of several lines. */
const LONGEST_LINE = 300;

/** Control characters, but for those that part lines and columns. With the u flag a surrogate only stands alone. */
const NEVER_KEPT = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;
const PARTS_LINES = /[\t\n\r]/;

const notStorable: Sentence = {
  en: 'This contains a character that cannot be kept (a control character or half of a surrogate pair). Remove it.',
  lv: 'Te ir rakstzīme, ko nevar saglabāt (vadības rakstzīme vai nepilns surogātpāris). Izdzēsiet to.',
};
const notOneLine: Sentence = {
  en: 'Write this in one line, without line breaks and tabs.',
  lv: 'Rakstiet to vienā rindā, bez rindas pārtraukumiem un tabulatoriem.',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a schema that speaks of a field or an entry; null where it says nothing of its own. */
function partOf(schema: unknown, step: string | number): unknown {
  if (!isRecord(schema)) return null;
  if (typeof step === 'number') return schema['items'] ?? null;
  const { properties, additionalProperties } = schema;
  return isRecord(properties) && Object.hasOwn(properties, step) ? properties[step] : additionalProperties ?? null;
}

const isOneLine = (schema: unknown): boolean => isRecord(schema) && typeof schema['maxLength'] === 'number' && schema['maxLength'] <= LONGEST_LINE;

function* faultsIn(value: unknown, schema: unknown, pointer: string): Generator<Problem> {
  if (typeof value === 'string') {
    if (NEVER_KEPT.test(value)) yield { pointer, code: 'text-not-storable', message: notStorable, params: {} };
    else if (isOneLine(schema) && PARTS_LINES.test(value)) yield { pointer, code: 'text-not-one-line', message: notOneLine, params: {} };
  } else if (Array.isArray(value)) {
    for (const [place, entry] of value.entries()) yield* faultsIn(entry, partOf(schema, place), pointerTo(pointer, place));
  } else if (isRecord(value)) {
    for (const [name, held] of Object.entries(value)) {
      if (NEVER_KEPT.test(name)) yield { pointer, code: 'text-not-storable', message: notStorable, params: {} };
      else yield* faultsIn(held, partOf(schema, name), pointerTo(pointer, name));
    }
  }
}

/**
 * Texts in a document that are refused whatever their field is for: control characters and half surrogate pairs, which
 * print as nothing and which a database may not keep; line breaks and tabs in a field of one line.
 * @param schema of the document; where it says nothing of a field, the field may have several lines
 */
export function textFaults(value: unknown, schema: object): Problem[] {
  const faults: Problem[] = [];
  for (const fault of faultsIn(value, schema, '')) {
    faults.push(fault);
    if (faults.length === MOST_FAULTS) break;
  }
  return faults;
}
