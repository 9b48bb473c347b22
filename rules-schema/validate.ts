import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { pointerTo, type Problem } from './problem.ts';
import { fieldsToChoose, sentenceFor } from './validation-sentences.ts';

/** A document that has the shape its schema asks for, or everything that is wrong with it. */
export type Validation<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
export type Validator<T> = (input: unknown) => Validation<T>;

/** Nobody reads more than this, and an attacker should not be able to make us write more. */
const MOST_PROBLEMS = 200;

let ajv: Ajv | undefined;

/** The one Ajv: draft-07, nothing coerced, defaults not filled in, unknown keywords refused. */
function theOneAjv(): Ajv {
  if (ajv === undefined) {
    ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, verbose: true, ownProperties: true });
    addFormats.default(ajv, { formats: ['date', 'date-time', 'email'], keywords: false });
  }
  return ajv;
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
  let check: ValidateFunction<T> | undefined;
  return (input) => {
    check ??= theOneAjv().compile<T>(schema);
    return check(input) ? { ok: true, value: input } : { ok: false, problems: problemsOf(check.errors ?? []) };
  };
}
