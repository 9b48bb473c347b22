import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { pointerTo, type Problem } from './problem.ts';
import { fieldsToChoose, sentenceFor } from './validation-sentences.ts';

/** A document that has the shape its schema asks for, or everything that is wrong with it. */
export type Validation<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
export type Validator<T> = (input: unknown) => Validation<T>;

/** Nobody reads more than this, and an attacker should not be able to make us write more. */
const MOST_PROBLEMS = 200;
/** Faults are compared with one another to say the telling one; beyond these the rest would only cost time. */
const MOST_COMPARED = 600;

/** In a document with a longer list than this only the first fault is told: gathering all of them takes quadratic time. */
const LONGEST_LIST_WITH_ALL_FAULTS = 12_000;

function newAjv(allErrors: boolean): Ajv {
  const made = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors, verbose: true, ownProperties: true });
  addFormats.default(made, { formats: ['date', 'date-time', 'email'], keywords: false });
  return made;
}

let ajv: { all: Ajv; first: Ajv } | undefined;

/** The one Ajv: draft-07, nothing coerced, defaults not filled in, unknown keywords refused; telling all faults, or the first. */
function theOneAjv(): { all: Ajv; first: Ajv } {
  ajv ??= { all: newAjv(true), first: newAjv(false) };
  return ajv;
}

/** Whether a list anywhere in a value is longer than `most`. */
function hasLongerList(value: unknown, most: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value) && value.length > most) return true;
  return Object.values(value).some((inner) => hasLongerList(inner, most));
}

/** Where the fault is shown: at the missing or superfluous field itself rather than at what surrounds it. */
function placeOf({ keyword, instancePath, params }: ErrorObject): string {
  const field: unknown =
    keyword === 'required' || keyword === 'dependencies'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : undefined;
  return typeof field === 'string' ? pointerTo(instancePath, field) : instancePath;
}

/** Faults that only explain another one: the branches of a choice, or the entries of a list, none of which will do; the reason a name is refused. */
function explainsAnother(error: ErrorObject, choices: readonly ErrorObject[]): boolean {
  if (error.keyword === 'if' || error.propertyName !== undefined) return true;
  return choices.some((choice) => {
    const isPlace = choice.keyword === 'contains' ? error.instancePath.startsWith(`${choice.instancePath}/`) : error.instancePath === choice.instancePath;
    return choice !== error && isPlace && error.schemaPath.startsWith(`${choice.schemaPath}/`);
  });
}

/** "None of the permitted forms" says less than what is wrong with the form that was meant. */
function saysLessThan(choice: ErrorObject, others: readonly ErrorObject[]): boolean {
  const inside = ({ instancePath: path }: ErrorObject): boolean =>
    path === choice.instancePath || path.startsWith(`${choice.instancePath}/`);
  return fieldsToChoose(choice.schema) === null && others.some((other) => other !== choice && inside(other));
}

function problemsOf(errors: readonly ErrorObject[]): Problem[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const lists = errors.filter(({ keyword }) => keyword === 'contains');
  const faults = errors.filter((error) => !explainsAnother(error, [...choices, ...lists]));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const error of faults) {
    const pointer = placeOf(error);
    const once = `${pointer} ${error.keyword}`;
    if (seen.has(once) || (choices.includes(error) && saysLessThan(error, faults))) continue;
    seen.add(once);
    problems.push({ pointer, code: error.keyword, message: sentenceFor(error.keyword, error), params: error.params });
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems;
}

/**
 * Makes the check that a document has the shape of `schema` (JSON Schema, draft-07). The schema is compiled at the first
 * document. Nothing is coerced and nothing filled in: the value returned is the very input.
 * @throws Error when the schema itself is not a valid draft-07 schema without unknown keywords
 */
export function validator<T>(schema: object): Validator<T> {
  let tellAll: ValidateFunction<T> | undefined;
  let tellFirst: ValidateFunction<T> | undefined;
  return (input) => {
    const isLong = hasLongerList(input, LONGEST_LIST_WITH_ALL_FAULTS);
    const check = isLong ? (tellFirst ??= theOneAjv().first.compile<T>(schema)) : (tellAll ??= theOneAjv().all.compile<T>(schema));
    return check(input) ? { ok: true, value: input } : { ok: false, problems: problemsOf((check.errors ?? []).slice(0, MOST_COMPARED)) };
  };
}
