import type { Language } from './user/language.ts';

/** One sentence in the two languages of the office. */
export type Sentence = Readonly<Record<Language, string>>;

/** What is wrong with a document, where (RFC 6901 pointer), and what to do about it. */
export interface Problem {
  /** RFC 6901 pointer to the place at fault; `''` is the whole document. */
  pointer: string;
  /** Stable name of the fault, for programs. */
  code: string;
  /** What to do, for people. */
  message: Sentence;
  /** The figures and names the sentence speaks of. */
  params: Readonly<Record<string, unknown>>;
}

/** Messages for form fields, nested as the document is, in the shape React-Admin puts on its inputs. */
export type FieldErrors = { [field: string]: string | FieldErrors };

/** Appends one step to an RFC 6901 pointer, escaping `~` and `/`. */
export function pointerTo(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The steps of an RFC 6901 pointer: `/goods/1/code` → `['goods', '1', 'code']`. */
export function pointerSteps(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const emptyErrors = (): FieldErrors => Object.create(null) as FieldErrors;

function place(errors: FieldErrors, steps: string[], sentence: string): void {
  let at = errors;
  for (const step of steps.slice(0, -1)) {
    const next = at[step] ?? emptyErrors();
    if (typeof next === 'string') return;
    at[step] = next;
    at = next;
  }
  const last = steps.at(-1) ?? 'root';
  at[last] ??= sentence;
}

/**
 * The problems as React-Admin's nested form errors; `summary` becomes `root.serverError`, and so does what is wrong
 * with the document as a whole. The first problem of a field wins.
 */
export function fieldErrors(problems: readonly Problem[], language: Language, summary: string): FieldErrors {
  const errors = emptyErrors();
  const whole = problems.find(({ pointer }) => pointer === '');
  errors['root'] = { serverError: whole ? whole.message[language] : summary };
  for (const problem of problems) {
    if (problem.pointer !== '') place(errors, pointerSteps(problem.pointer), problem.message[language]);
  }
  return errors;
}
