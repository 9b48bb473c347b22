import type { Request } from 'express';
import type { Language } from '../../rules-schema/user/language.ts';

/** The language to answer in: what the request asks for (Accept-Language), else the person's own, else English. */
export function readersLanguage(request: Request): Language {
  const asked = request.headers['accept-language'];
  if (asked === undefined || asked === '*') return request.signedIn?.language ?? 'en';
  return request.acceptsLanguages('en', 'lv') === 'lv' ? 'lv' : 'en';
}

/** The language of a file somebody downloads: a link cannot ask for one, so a person's own goes first. */
export function downloadLanguage(request: Request): Language {
  return request.signedIn?.language ?? readersLanguage(request);
}
