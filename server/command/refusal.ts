import type { Problem, Sentence } from '../../rules-schema/problem.ts';

/** A noun's refusals by code, each a sentence in both languages; `{name}` stands for a parameter. */
export type Messages = Readonly<Record<string, Sentence>>;

export interface RefusalOptions {
  /** HTTP status of the answer; 422 unless told. */
  status?: number;
  /** What is wrong at which field. */
  errors?: readonly Problem[];
  /** Header lines of the answer, e.g. Retry-After. */
  headers?: Readonly<Record<string, string>>;
  /** Further members of the problem document (RFC 9457, 3.2): what the caller needs in order to go on. */
  members?: ProblemMembers;
}

/** What a problem may carry beside its sentence. */
export interface ProblemMembers {
  /** What somebody else has saved meanwhile (412). */
  conflict?: object;
  /** The past decisions a publication would touch (422). */
  affected?: object;
}

type Params = Readonly<Record<string, string | number>>;

const filled = (sentence: string, params: Params): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

/** A command that may not be carried out. Rolls the transaction back and becomes an RFC 9457 problem. */
export class Refusal extends Error {
  readonly sentence: Sentence;
  readonly status: number;
  readonly errors: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;
  readonly members: ProblemMembers;

  constructor(
    sentence: Sentence,
    readonly code: string,
    readonly params: Params,
    options: RefusalOptions,
  ) {
    super(sentence.en);
    this.name = 'Refusal';
    this.sentence = sentence;
    this.status = options.status ?? 422;
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
    this.members = options.members ?? {};
  }
}

/** The noun's sentence for `code`, its `{placeholders}` filled from `params`. */
export function sentenceOf<M extends Messages>(messages: M, code: keyof M & string, params: Params = {}): Sentence {
  const { en, lv } = messages[code] ?? { en: code, lv: code };
  return { en: filled(en, params), lv: filled(lv, params) };
}

/**
 * Refuses: throws the noun's sentence for `code`, its `{placeholders}` filled from `params`.
 * @throws Refusal always
 */
export function refuse<M extends Messages>(messages: M, code: keyof M & string, params: Params = {}, options: RefusalOptions = {}): never {
  throw new Refusal(sentenceOf(messages, code, params), code, params, options);
}
