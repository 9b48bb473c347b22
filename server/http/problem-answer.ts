import type { ErrorRequestHandler, Request, Response } from 'express';
import { fieldErrors, type FieldErrors } from '../../rules-schema/problem.ts';
import type { Language } from '../../rules-schema/user/language.ts';
import { Refusal, refuse, type ProblemMembers } from '../command/refusal.ts';
import { httpMessages } from './http-messages.ts';
import { readersLanguage } from './readers-language.ts';

/** An RFC 9457 problem as it goes over the wire. */
export interface ProblemDocument extends ProblemMembers {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Stable name of the refusal, for programs. */
  code: string;
  /** The same sentence as `detail`, where React-Admin looks for it. */
  message: string;
  errors?: FieldErrors;
  requestId: string;
}

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { en: 'The request is not understood', lv: 'Pieprasījums nav saprotams' },
  401: { en: 'Not signed in', lv: 'Nav pierakstījies' },
  403: { en: 'Not permitted', lv: 'Nav atļauts' },
  404: { en: 'Not found', lv: 'Nav atrasts' },
  405: { en: 'Method not allowed', lv: 'Metode nav atļauta' },
  409: { en: 'Not possible now', lv: 'Pašlaik nav iespējams' },
  410: { en: 'No longer valid', lv: 'Vairs nav derīgs' },
  412: { en: 'Changed in the meantime', lv: 'Pa to laiku mainīts' },
  413: { en: 'Too large', lv: 'Pārāk apjomīgs' },
  415: { en: 'Kind of content not taken', lv: 'Šāda veida saturu nepieņem' },
  422: { en: 'Needs correcting', lv: 'Jālabo' },
  428: { en: 'Version missing', lv: 'Trūkst versijas' },
  429: { en: 'Too many attempts', lv: 'Pārāk daudz mēģinājumu' },
  500: { en: 'Unexpected error', lv: 'Negaidīta kļūda' },
  503: { en: 'Busy', lv: 'Aizņemts' },
};

/** A problem document for `refusal` in the reader's language. */
export function problemDocument({ code, sentence, status, errors, members }: Refusal, language: Language, requestId: string): ProblemDocument {
  const detail = sentence[language];
  return {
    type: `urn:izcelsme:problem:${code}`,
    title: titles[status]?.[language] ?? detail,
    status,
    detail,
    code,
    message: detail,
    ...(errors.length > 0 && { errors: fieldErrors(errors, language, detail) }),
    ...members,
    requestId,
  };
}

const refusalFor = (code: keyof typeof httpMessages, status: number, params: Record<string, string> = {}): Refusal => {
  try {
    return refuse(httpMessages, code, params, { status });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;

/** What the request did to deserve an error thrown by Express or its parsers; anything else is our own fault. */
function asRefusal(error: unknown, requestId: string): Refusal {
  if (error instanceof Refusal) return error;
  switch (statusOf(error)) {
    case 413: return refusalFor('body-too-large', 413);
    case 415: return refusalFor('body-not-json', 415);
    case 404: return refusalFor('path-unknown', 404);
    case 400: return refusalFor(error instanceof URIError ? 'address-malformed' : 'body-unreadable', 400);
    default: return refusalFor('unexpected', 500, { requestId });
  }
}

/** What a log may keep of an error. A database puts what people entered into its `detail`. */
function withoutValues(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  return { type: error.name, message: error.message, stack: error.stack, ...('code' in error && { code: error.code }) };
}

/** A download its reader broke off is nobody's fault. */
const readerWentAway = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** Sends a refusal as application/problem+json. */
export function sendProblem(request: Request, response: Response, refusal: Refusal): void {
  const language = readersLanguage(request);
  response.status(refusal.status).set(refusal.headers).set('Content-Language', language).set('Cache-Control', 'no-store');
  response.type('application/problem+json').send(JSON.stringify(problemDocument(refusal, language, request.requestId)));
}

/** The last handler: whatever was thrown becomes a problem; what nobody expected is logged and told without internals. */
export const answerProblems: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  if (readerWentAway(error)) return;
  const refusal = asRefusal(error, request.requestId);
  if (refusal.status >= 500) request.office.logger.error({ error: withoutValues(error), requestId: request.requestId }, 'request failed');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendProblem(request, response, refusal);
};
