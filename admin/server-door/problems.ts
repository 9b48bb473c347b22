import { HttpError } from 'react-admin';
import type { FieldErrors } from '../../rules-schema/problem.ts';

/** An RFC 9457 answer. `code` is the refusal's stable name; `errors` are messages for form fields, nested as the form is. */
type ProblemAnswer = {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  errors?: FieldErrors;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isProblem = (value: unknown): value is ProblemAnswer => isRecord(value);

/** React-Admin crashes on a `null` among form errors, so whatever is neither a message nor a nested form is left out. */
const messagesOnly = (errors: Record<string, unknown>): FieldErrors => {
  const kept: FieldErrors = {};
  for (const [field, value] of Object.entries(errors)) {
    if (typeof value === 'string') kept[field] = value;
    else if (Array.isArray(value)) kept[field] = messagesOnly({ ...value });
    else if (isRecord(value)) kept[field] = messagesOnly(value);
  }
  return kept;
};

/**
 * Turns what the server refused with into the error React-Admin understands: its message is the problem's own words,
 * its body keeps the code, and `errors` land on the form's fields.
 */
export const refusalOf = (status: number, body: unknown, otherwise: string): HttpError => {
  const problem = isProblem(body) ? body : {};
  const message = problem.detail ?? problem.title ?? otherwise;
  const errors = isRecord(problem.errors) ? messagesOnly(problem.errors) : undefined;
  return new HttpError(message, status, { ...problem, message, ...(errors && { errors }) });
};

/** The stable name of a refusal, when `error` is one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof HttpError && isProblem(error.body) ? error.body.code : undefined;

/** The messages a refusal has for form fields, when it has any. */
export const fieldErrorsOf = (error: unknown): FieldErrors | undefined =>
  error instanceof HttpError && isProblem(error.body) ? error.body.errors : undefined;

/** The HTTP status of an error from the server, when it is one. */
export const statusOf = (error: unknown): number | undefined => (error instanceof HttpError ? error.status : undefined);

/** The sentence to show for any failure; a failure to reach the server has none of its own. */
export const sentenceOf = (error: unknown): string =>
  error instanceof HttpError ? error.message : 'ra.notification.http_error';
